import type { APIRoute } from 'astro';
import { z } from 'zod';
import { fileAddresses } from '../../core/index.ts';
import { glossaryExport } from '../../schema/index.ts';

/** The JSON Schema (2020-12) of `glossaire.json`. */
export const GET: APIRoute = ({ site, url }) => {
  const { $schema, ...schema } = z.toJSONSchema(glossaryExport, { io: 'input' });
  return Response.json({ $schema, $id: new URL(fileAddresses.glossarySchema, site ?? url).href, ...schema });
};

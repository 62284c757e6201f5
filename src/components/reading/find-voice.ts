/** A voice of the device that speaks a language. */
export const findVoice = (language: string): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().find(({ lang }) => lang.slice(0, 2).toLowerCase() === language);

import type { Block } from '../domain/posting.ts';
import { isPeriod, partOpenedBy } from './profile-history.ts';

/** Who is spoken to, what is asked for and what is offered: only a posting says so. */
const POSTING =
  /\b(?:you will|you.ll|you have|you are|your (?:role|tasks|responsibilities|profile|mission)|we are (?:looking|hiring|seeking)|we.re (?:looking|hiring)|we offer|what we offer|who you are|about the (?:role|job|position)|(?:job )?requirements?:?$|qualifications:?$|responsibilities:?$|apply (?:now|today|here)|equal opportunity|the ideal candidate|must have|nice to have)\b|\b(?:du (?:wirst|bist|hast|bringst)|wir (?:suchen|bieten)|deine aufgaben|ihre aufgaben|(?:dein|ihr) profil|bewirb dich|nous (?:recherchons|offrons|proposons)|vous (?:serez|êtes|avez|justifiez)|vos missions|votre profil|profil recherch|buscamos|ofrecemos|tus (?:funciones|tareas)|se requiere|requisitos:?$|procuramos|oferecemos|voc(?:ê|e) (?:ser|ter|vai)|cerchiamo|offriamo|il candidato|wij (?:zoeken|bieden)|we zoeken|jij (?:bent|hebt|gaat)|jouw profiel|functie-eisen)\b/iu;

/**
 * Whether a text is a CV: two periods of work at least, or one beside a CV's own headings, and not a line that only a
 * posting has. When unsure it is a posting.
 */
export function readsAsCv(blocks: readonly Block[]): boolean {
  if (blocks.some(({ text }) => POSTING.test(text.trim()))) return false;
  const periods = blocks.filter(isPeriod).length;
  const parts = new Set(blocks.map(partOpenedBy).filter((part) => part !== null));
  return periods >= 2 || (periods === 1 && parts.has('work'));
}

import { foldLine } from './fold-line'
import { endLabels, labels, teaserLabels } from './furniture-phrases'
import { readPageDate } from './page-date'

/** Lines that carry variable text but are furniture all the same; matched against the folded line. */
const folded: readonly RegExp[] = [
  /^\d{1,3} (?:min|mins|minute|minutes|minuto|minutos)(?: (?:read|de lectura|lectura|reading))?$/,
  /^(?:reading time|tiempo de lectura|lectura)(?: \d{1,3})?(?: min\p{L}*)?(?: read)?$/u,
  /^(?:hace|ago) .{1,20}$|^\d{1,3} (?:minutes|hours|days) ago$/,
  /^(?:share|compartir|comparte|tweet|follow|siguenos|sigue|follow us)(?: \p{L}+){0,4} (?:facebook|twitter|x|whatsapp|telegram|instagram|google news|youtube|linkedin)(?: .{0,40})?$/u,
  /^(?:suscribete|subscribe|sign up|apuntate|recibe)(?: .{0,80})?(?:newsletter|boletin|canal|channel|inbox|correo|email)(?: .{0,40})?$/,
  /^(?:unete a|join|recibe|suscribete|subscribe|siguenos|follow us) .{0,200}(?:whatsapp|telegram|newsletter|boletin|canal|channel|celular|google news|youtube|redes sociales|social media)(?: .{0,120})?$/,
  /^(?:the |this |la |el )?(?:story|article|noticia|articulo|nota) (?:continues|continua|sigue)(?: .{0,40})?$/,
  /^(?:con informacion de|with information from|informacion de) .{1,60}$/,
  /^(?:copyright )?(?:c )?(?:19|20)\d\d .{0,80}(?:reserved|reservados)?$/,
  /^.{0,100}(?:all rights reserved|todos los derechos reservados).{0,100}$/,
  /^(?:este sitio|esta web|we|this site|this website) (?:usa|utiliza|use|uses)(?: \p{L}+){0,3} cookies.{0,200}$/u,
  /^\d{1,5} (?:comments|comentarios|views|vistas|shares|visitas|likes)$/,
  /^(?:efe|ap|afp|reuters|ep|europa press|agencias|agencies|ansa|dpa|xinhua|redaccion|staff)(?: (?:efe|ap|afp|reuters|ep|agencias))*$/,
]

/** The same on the line as written, where punctuation tells. */
const written: readonly RegExp[] = [
  /^(?:lee|lea|leer|ver|mira) (?:también|además|más)\s*[:|»>].{1,250}$/iu,
  /^(?:te|le|les|también te|quizás te) (?:puede interesar|recomendamos|interese)\s*[:|»>].{1,250}$/iu,
  /^(?:read (?:more|also|next)|see also|related|don['’]t miss)\s*[:|»>].{1,250}$/iu,
  /^(?:home|inicio|portada)\s*[>/»›|].{1,200}$/iu,
  /^(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S{1,500}$/iu,
  /^(?:tags|etiquetas|temas|topics|categories|categorías|archivado en)\s*:.{1,250}$/iu,
  /^[©℗®].{0,200}$/u,
  /^[^\p{L}\p{N}]{1,80}$/u,
]

const bylinePattern = /^(?:by|por|texto|text)\s*:?\s+(\p{Lu}[^.!?:;]{2,80})$/iu

/** Whether a line is furniture wherever it stands: labels, buttons, dates, reading times, fillers. */
export function isFurniture(line: string): boolean {
  const plain = foldLine(line)
  if (plain === '') return true
  if (labels.has(plain) || endLabels.has(plain)) return true
  if (plain.length <= 250 && folded.some((pattern) => pattern.test(plain))) return true
  if (written.some((pattern) => pattern.test(line))) return true
  return readPageDate(line) !== null
}

/** Whether a line ends an article when enough of it lies before: `Source link`, `Más noticias`. */
export function isEndLabel(line: string): boolean {
  return endLabels.has(foldLine(line))
}

/** Whether a line announces another story's headline on the next one. */
export function isTeaserLabel(line: string): boolean {
  return teaserLabels.has(foldLine(line))
}

/** The author a byline names (`Por Ana Ruiz`), or null. */
export function readByline(line: string): string | null {
  const name =
    bylinePattern
      .exec(line)?.[1]
      ?.split(/\s*[|·•—–]\s*|,?\s+\d/)[0]
      ?.trim() ?? null
  return name !== null && /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 10 ? name : null
}

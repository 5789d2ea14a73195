import { wordSet } from '@/language/check/words'

/** Spanish grammar words that are no English words. */
export const SPANISH_CUES =
  wordSet(`el la los las de del que y en un una unos unas por con para su sus se
como más pero fue ha han lo al es está están este esta estos estas ese esa esos esas sobre entre hasta desde
según también ya muy donde cuando porque sin ser son fueron era eran había hay le les nos cada otro otra
otros otras todo toda todos todas tras hacia durante contra ante aunque mientras quien quienes cual cuyo
cuya sido puede pueden debe deben tiene tienen hace hacia dijo aseguró afirmó señaló añadió mismo misma ni o`)

/** Cues that are English words or stand in English names; they prove nothing alone. */
export const SHARED_CUES = wordSet('la el los las de del y en un son sin me no he a o es se lo al')

/** English grammar words that are no Spanish words. */
export const ENGLISH_CUES =
  wordSet(`the of and to in is that for on with as was were by at from it its his her
their this these those which who has had have been are be an or but not they he she we you will would can could
said about into after before than more also over there when what out up all one other`)

/** Words of grammar with what they are in English, likeliest first. Folded. */
export const functionLexicon = `
el the|la the her it|los the them|las the them|lo it the him what|un a an one|una a an one|unos some|unas some
de of from in than by about with|del of the from in|a to at in on for|al to the at in on with|en in on at into by|y and|e and
o or|u or|que that which who than what to whom|quien who whom|quienes those who whom|cual which|cuales which
cuyo whose|cuya whose|cuyos whose|cuyas whose|se himself itself themselves herself be him them each|si if whether yes
no not no n't|ni nor neither or|con with|sin without|por by for because per through of|para to for in|sobre on about over
entre between among|hasta until to even up|desde from since|hacia towards toward to|contra against|segun according to as
durante during for in|ante before to with|bajo under|tras after behind following|como as like how|pero but|sino but rather
aunque although though|porque because|pues since so|cuando when|donde where|mientras while|su his her its their your
sus his her its their your|mi my|mis my|tu your|nuestro our|nuestra our|nuestros our|nuestras our|me me i|te you|le him her it you|les them you
nos us we|yo i|el he|ella she her|ellos they them|ellas they them|nosotros we us|usted you|ustedes you|este this|esta this
estos these|estas these|ese that|esa that|esos those|esas those|esto this|eso that|aquel that|aquella that|aquellos those
muy very|mas more most|menos less fewer under|tan so as|tanto so as both|tambien also too|tampoco neither either nor|ya already now longer
aun still even|todavia still yet|no n't|todo all every everything whole|toda all every whole|todos all everyone every|todas all every
otro another other|otra another other|otros other others|otras other others|mismo same itself himself|misma same itself herself
cada each every|algun some any|alguno some any|algunos some|algunas some|ninguno no none any|ninguna no none any|nada nothing anything
nadie nobody one anyone no|alguien someone somebody|algo something|mucho much many lot|mucha much|muchos many|muchas many
poco little few|pocos few|pocas few|ambos both two|ambas both two|ser be|estar be|haber have be there|ir go be will|tener have be
poder can may might could be|deber must should have ought|hay there is are|hacer do make ago|asi so thus|ademas also addition besides
entonces then|luego then later|solo only just|siempre always|nunca never|ahora now|aqui here|alli there|ahi there|quizas perhaps maybe
quiza perhaps maybe|casi almost nearly|apenas barely just|incluso even including|pese despite|sido been|demas other rest|dentro within inside
fuera outside out|cerca near close|lejos far|antes before earlier|despues after later|frente front outside against|junto together with
alrededor around|mediante through by|excepto except|salvo except|tal such|tales such|cierto certain true|sea be|hace ago|cual what
`

/** English words of grammar that the lexicon names nowhere or only beside others. */
export const englishGrammar = `the a an of to in on at by for from with and or that which who whom whose what is are was were be been being
has have had do does did will would can could may might must shall should not no it he she they them him her his its their i you we us me my
our your this these those there as than but if so up out off into about over under after before while when where how also too very more most
such only just own same other another any some all both each every`

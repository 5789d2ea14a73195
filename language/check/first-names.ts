import { wordSet } from '@/language/check/words'

/** First names borne by women, folded, without those borne by both. */
export const WOMENS_NAMES =
  wordSet(`maria ana carmen laura marta lucia sofia isabel elena cristina paula julia andrea claudia patricia monica silvia rosa
raquel sara sandra beatriz alicia natalia susana pilar teresa angela eva irene nuria yolanda lorena veronica gloria margarita victoria carolina daniela
valeria gabriela fernanda alejandra mariana camila valentina juana luisa josefa dolores mercedes consuelo esperanza amparo rocio inmaculada montserrat
begona ines leticia adriana cecilia estela estefania graciela yamila rigoberta michelle delcy dina xiomara violeta keiko ursula angela christine hillary kamala
nancy melania ivanka jill elizabeth elisabeth mary anne emma emily jane sarah rachel rebecca jessica jennifer lisa linda barbara susan karen helen margaret ruth
catherine kate katherine amy anna alice charlotte olivia sophie sophia grace hannah megan theresa liz giorgia marine marie jeanne camille nathalie
brigitte ines ursula greta yulia olga svetlana tatiana irina oksana malala aung benazir indira golda shakira madonna beyonce adele rihanna
berta blanca catalina clara diana edith elvira ester eugenia fatima flor francisca frida genoveva gisela herminia hilda ingrid irma isabela ivonne jacinta jimena
josefina leonor lidia liliana lourdes magdalena manuela martina matilde mireya miriam norma nora ofelia olga paloma paulina penelope perla rafaela ramona regina renata rita
rosario rosalia roxana salome selena soledad sonia tamara trinidad vanessa vilma virginia ximena yesenia yvonne zulema taylor`)

/** First names borne by men, folded, without those borne by both. */
export const MENS_NAMES =
  wordSet(`jose juan antonio manuel francisco javier carlos luis miguel pedro angel david jorge alberto pablo alejandro fernando sergio rafael
daniel ramon vicente enrique andres joaquin diego raul oscar roberto ricardo eduardo mario alfonso jaime ignacio santiago salvador victor martin julio
cesar hugo ivan marcos tomas felix gabriel agustin emilio gustavo arturo ernesto guillermo esteban nicolas sebastian mauricio rodrigo hector ruben alvaro
gonzalo adrian marcelo leonardo lorenzo fidel nayib nicolas evo rafael lula jair alberto javier mauricio andres gustavo donald joe barack george bill
john james robert michael william richard thomas charles christopher matthew anthony mark paul steven stephen andrew kenneth kevin brian
edward ronald timothy jason jeffrey gary eric peter scott benjamin samuel frank gregory raymond patrick jack dennis jerry henry boris tony gordon keir rishi
emmanuel francois jean jacques pierre nicolas louis vladimir sergei dmitri mikhail alexei volodimir volodymyr viktor xi narendra benjamin mahmoud mohamed mohammed
mohammad muhammad ahmed ali hassan hussein ibrahim abdul omar recep bashar olaf helmut gerhard franz hans karl friedrich silvio matteo giuseppe mario
abel adolfo aldo alfredo anselmo armando arnaldo augusto aurelio baltasar bartolome benito bernardo camilo claudio cristobal cristian damian dario domingo efrain
eliseo eloy emiliano eugenio eusebio ezequiel fabian fausto federico felipe fermin florentino gaspar gerardo german gilberto gregorio heriberto horacio
ismael isaac israel jeronimo joel jonatan josue julian leandro leon leopoldo lionel lucas luciano manolo matias maximo moises nelson
nestor octavio omar orlando osvaldo otto patricio ramiro raimundo reinaldo renato rene rodolfo rogelio roman romulo saul simon teodoro tito ulises valentin
vicente walter wilfredo xavier zacarias elon steve jeff mike jim tom bob cristiano kylian rafa pau novak roger`)

import { type Irregular, readIrregular } from './irregular-forms'

const lines = `
ser es son soy somos fue fueron era eran sea sean sera seran seria serian sido siendo fuera fueran fuese eres fui
ir va van voy vamos fue fueron iba iban ira iran iria yendo ido vaya vayan fuera fueran fui
estar esta estan estoy estamos estuvo estuvieron este esten estuviera estuvieran
haber ha han he hemos habia habian hubo hay haya hayan habra habran habria habrian hubiera hubieran hubieron
tener tiene tienen tengo tenemos tuvo tuvieron tenga tengan tendra tendran tendria tendrian tuviera tuvieran
hacer hace hacen hago hizo hicieron haga hagan hara haran haria harian hecho hecha hechos hechas hiciera hicieran
decir dice dicen digo dijo dijeron diga digan dira diran diria dicho dicha dichos dichas diciendo dijera
poder puede pueden puedo pudo pudieron pueda puedan podra podran podria podrian pudiera pudieran pudiendo
querer quiere quieren quiero quiso quisieron quiera quieran querra querria quisiera
poner pone ponen pongo puso pusieron ponga pongan pondra pondran pondria puesto puesta puestos puestas pusiera
venir viene vienen vengo vino vinieron venga vengan vendra vendran vendria viniera viniendo
saber sabe saben se supo supieron sepa sepan sabra sabria supiera
dar da dan doy dio dieron de den dara daran daria dado dada diera dieran dando
ver ve ven veo vio vieron vea vean vera veran veria visto vista vistos vistas viendo viera
traer trae traen trajo trajeron traiga traigan traido traida trayendo
salir sale salen salgo salga salgan saldra saldran saldria
caer cae caen cayo cayeron caiga caigan caido caida cayendo
oir oye oyen oigo oyo oyeron oiga oido oyendo
creer cree creen creo creyo creyeron crea crean creyendo creido
leer lee leen leyo leyeron leido leyendo
morir muere mueren murio murieron muera mueran muerto muerta muertos muertas muriendo
volver vuelve vuelven volvio volvieron vuelto vuelta
devolver devuelve devolvio devuelto devuelta devuelva
abrir abierto abierta abiertos abiertas|cubrir cubierto cubierta|descubrir descubierto descubierta
escribir escrito escrita escritos escritas|romper roto rota|resolver resuelto resuelta resuelve
mantener mantiene mantienen mantuvo mantuvieron mantenga mantendra mantendran mantendria
obtener obtiene obtienen obtuvo obtuvieron obtenga obtendra
contener contiene contienen contuvo|sostener sostiene sostienen sostuvo sostuvieron
detener detiene detienen detuvo detuvieron detenga|retener retiene retuvo
proponer propone proponen propuso propusieron propuesto propondra|imponer impone imponen impuso impusieron impuesto impuesta
suponer supone suponen supuso supusieron supuesto|exponer expone expuso expusieron expuesto
disponer dispone disponen dispuso dispuesto dispuesta|oponer opone oponen opuso opusieron opuesto
componer compone componen compuso compuesto compuesta|dimitir dimite
producir produce producen produjo produjeron produzca|reducir reduce reducen redujo redujeron reduzca
introducir introduce introdujo introdujeron|conducir conduce conducen condujo condujeron
traducir traduce tradujo traducido traducida|deducir deduce dedujo
andar anduvo anduvieron|caber cabe cupo cabra|haber hubiese hubiesen|estar estuviese
seguir sigue siguen siguio siguieron siga sigan siguiendo|conseguir consigue consiguen consiguio consiguieron consiga
perseguir persigue persiguio|elegir elige eligen eligio eligieron elija|exigir exija exijan
pedir pide piden pidio pidieron pida pidan pidiendo|impedir impide impiden impidio impidieron impida
intervenir interviene intervino intervinieron intervenga|prevenir previene prevenga|convenir conviene convino
prever preve preven previo previsto prevista previstas previstos|satisfacer satisfecho satisfizo
huir huye huyen huyo huyeron huyendo|construir construye construyo construyeron|destruir destruye destruyo destruyeron
incluir incluye incluyen incluyo incluyeron incluyendo incluida incluido incluidos|concluir concluye concluyo
contribuir contribuye contribuyen contribuyo|atribuir atribuye atribuyo atribuyeron|distribuir distribuye distribuyo
jugar juega juegan jugo jugaron juegue|constituir constituye constituyen constituyo|sustituir sustituye sustituyo
bueno buen|grande gran|malo mal|primero primer|tercero tercer|ninguno ningun|alguno algun|ciento cien|santo san
`
let read: Irregular | undefined

/** Irregular Spanish forms, folded, with their dictionary forms; read once, when first asked for. */
export function irregularSpanish(): Irregular {
  read ??= readIrregular(lines)
  return read
}

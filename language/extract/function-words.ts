const words = (list: string): string[] => list.trim().split(/\s+/)

/** Frequent small words by language. Those shared by two languages count for both. */
export const functionWords: Readonly<Record<string, readonly string[]>> = {
  es: words(`el la los las un una de del en y que a se por con para su sus al lo como más pero no es
    son fue ha han este esta estos estas ese esa desde entre cuando sobre sin también ya muy si sí
    según hasta donde porque le les me mi tu yo él ella ellos era ser está están hay años día ante
    tras contra todo todos otra otro qué quién cómo dos tres uno nos ni o e durante cada esto eso
    dijo además así había sido tiene puede hace hoy nuevo nueva gobierno país`),
  en: words(`the of and to in a is that for it as was with be by on not he his but at are this have
    has had from or they which an were you we their been one all there her she would will when who
    what said its if about into more than them some could so no do does did my your our out up how
    after before over also new first two over under while where because being can may i me him`),
  fr: words(`le la les de à a y on des du une et est dans que pour qui pas sur au aux avec ce cette il elle ne
    sont par plus nous vous ont été mais ou son sa ses se d l c qu n s était leur leurs deux fait`),
  pt: words(`o a de se os as um uma do da dos das em no na nos nas e que não com para por é ao à mais se
    seu sua são foi como pelo pela mas ou também já muito ele ela isso este está há tem ser até`),
  it: words(`il la le a lo gli le un una di del della dei delle che e è per non con si da in al alla sono
    nel nella come più anche ma ha questo questa ci era stato suo loro ai dal dalla essere hanno`),
  de: words(`der die das und ist in den von zu mit sich des auf für nicht ein eine dem als auch es
    an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war`),
  ca: words(`el la els les un una de del dels i que a en per amb no és al als més com però són va
    ha han aquest aquesta seva seu també molt quan entre on ja des fins sense ser hi`),
  la: words(`et in est non ad cum sed ut quod ex qui ab per esse sunt vel te quo eius sit id an
    quis nec pro lorem ipsum dolor amet`),
}

const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Labels that end an article: what follows belongs to other stories. Folded as `foldLine` does. */
export const endLabels: ReadonlySet<string> = new Set(
  lines(`
    source link
    latest posts
    latest from blog
    latest news
    latest stories
    recent posts
    categories
    category
    previous story
    next story
    previous post
    next post
    previous article
    next article
    related articles
    related posts
    related stories
    related news
    related
    more stories
    more news
    more from this section
    most read
    most popular
    trending
    trending now
    you may also like
    you might also like
    recommended
    recommended for you
    comments
    leave a reply
    leave a comment
    post a comment
    about the author
    tags
    go to top
    go totop
    back to top
    enlace de origen
    enlace fuente
    fuente original
    ultimas noticias
    ultimas entradas
    entradas recientes
    categorias
    historia anterior
    siguiente historia
    entrada anterior
    entrada siguiente
    noticia anterior
    noticia siguiente
    articulo anterior
    siguiente articulo
    noticias relacionadas
    articulos relacionados
    notas relacionadas
    temas relacionados
    relacionadas
    contenido relacionado
    related content
    mas noticias
    mas informacion
    lo mas leido
    mas leidas
    mas leidos
    lo mas visto
    tambien te puede interesar
    quizas te interese
    comentarios
    deja un comentario
    deja una respuesta
    sobre el autor
    acerca del autor
    etiquetas
    archivado en
    ir arriba
    volver arriba
    subir`),
)

/** Labels and buttons that may stand anywhere, the middle of an article included. */
export const labels: ReadonlySet<string> = new Set(
  lines(`
    advertisement
    advertising
    ad
    sponsored
    sponsored content
    promoted
    publicidad
    anuncio
    contenido patrocinado
    patrocinado
    share
    share this
    share this article
    share on facebook
    share on twitter
    share on x
    share on whatsapp
    tweet
    email
    print
    copy link
    save
    facebook
    twitter
    whatsapp
    telegram
    linkedin
    instagram
    pinterest
    reddit
    compartir
    compartir en facebook
    compartir en twitter
    compartir en whatsapp
    compartir en x
    comparte
    comparte esta noticia
    imprimir
    guardar
    copiar enlace
    enviar por correo
    escuchar
    escuchar noticia
    listen
    listen to this article
    subscribe
    subscribe now
    sign in
    sign up
    log in
    newsletter
    suscribete
    suscribirse
    iniciar sesion
    registrate
    boletin
    menu
    search
    buscar
    home
    inicio
    portada
    skip to content
    skip to main content
    saltar al contenido
    ir al contenido
    read more
    read next
    see also
    leer mas
    lee tambien
    lea tambien
    le puede interesar
    te puede interesar
    te recomendamos
    ver mas
    ver tambien
    seguir leyendo
    continue reading
    continuar leyendo
    sigue leyendo
    continua leyendo
    pasa la publicidad
    advertisement continue reading
    click to enlarge
    close
    cerrar
    loading
    cargando
    ampliar`),
)

/** Labels that announce another story's headline on the next line. */
export const teaserLabels: ReadonlySet<string> = new Set(
  lines(`
    read more
    read next
    read also
    see also
    related
    lee tambien
    lea tambien
    leer tambien
    leer mas
    le puede interesar
    te puede interesar
    tambien te puede interesar
    te recomendamos
    ver tambien`),
)

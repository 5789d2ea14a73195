/** Words that text generators fill demo themes with; none is common in Spanish or English. */
const words = new Set(
  `lorem ipsum dolor amet consectetur consectetuer adipiscing adipisicing elit eiusmod tempor
  incididunt labore dolore magna aliqua enim minim veniam quis nostrud exercitation ullamco laboris
  nisi aliquip commodo consequat duis aute irure reprehenderit voluptate velit esse cillum fugiat
  nulla pariatur excepteur sint occaecat cupidatat proident sunt culpa officia deserunt mollit anim
  laborum clita latine tation nominavi quo possit qualisque vel sed eam mea ius vim usu eos mei nec
  pri cum eum ea te ut et ex nam sea duo per his vis quodsi legere euismod volumus appareat
  vituperata partiendo perfecto tamquam vivendo ridens cetero persius torquatos delicata splendide
  omnesque definitiones sententiae similique persequeris sapientem sanctus sadipscing nonumy eirmod
  invidunt takimata justo accusam rebum stet kasd gubergren diam consetetur sadipscing voluptua
  nominati saepe maiorum fabulas dignissim liber tacimates scripta integre iudico populo signiferumque
  vitae viverra tortor mauris pellentesque habitant morbi tristique senectus netus malesuada fames
  turpis egestas vestibulum vulputate faucibus lectus maecenas phasellus praesent suspendisse`.split(
    /\s+/,
  ),
)

/** Whether a line is placeholder Latin: four known words or more, and at least two in five. */
export function isPlaceholderLatin(line: string): boolean {
  const found =
    line
      .slice(0, 600)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const known = found.filter((word) => words.has(word)).length
  return known >= 4 && known / found.length >= 0.4
}

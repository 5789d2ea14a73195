import { READER_FONTS } from './reader-fonts'

const BOTH = 'body:has(#text-both:checked)'
const SPANISH = 'body:has(#text-es:checked)'

const face = (family: string, url: string, weights: string) =>
  `@font-face{font-family:${family};src:url(${url}) format("woff2");font-weight:${weights};font-display:swap}`

/**
 * The one stylesheet of reader pages, inlined and allowed by its hash. Two inks: near-black for the
 * English, sepia for the Spanish. Colours hold 4.5:1 on their paper in both themes, 7:1 where the
 * system asks for more contrast.
 */
export const readerStylesheet = `
${face('"Source Serif 4"', READER_FONTS.serif, '200 900')}
${face('Inter', READER_FONTS.sans, '100 900')}
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1b1917;--soft:#5f594f;--rule:#dcd6c9;--es:#75502a;--accent:#0d5c5a;--rust:#98340f;
--serif:"Source Serif 4",Charter,Georgia,serif;--sans:Inter,system-ui,"Helvetica Neue",Arial,sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#151412;--ink:#eae5da;--soft:#a9a194;--rule:#39352d;--es:#d2b48a;--accent:#74c7bf;--rust:#f0986f}}
@media (prefers-contrast:more){:root{--paper:#fff;--ink:#000;--soft:#333;--rule:#666;--es:#531;--accent:#044;--rust:#720}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--paper:#000;--ink:#fff;--soft:#ccc;--rule:#888;--es:#edb;--accent:#aed;--rust:#fca}}
*{box-sizing:border-box;margin:0;padding:0}
html{background:var(--paper);color:var(--ink);font:400 1.1875rem/1.6 var(--serif);-webkit-text-size-adjust:100%}
body{max-width:86rem;margin:auto;padding:0 clamp(1.25rem,4vw,4rem);overflow-wrap:break-word}
a{color:inherit;text-decoration-color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{color:var(--accent)}
:focus-visible,label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:3px;border-radius:2px}
h1,h2{font-weight:600;line-height:1.14;letter-spacing:-.012em;text-wrap:balance}
ul,ol{list-style:none}
[lang=es]{color:var(--es)}
.skip{position:absolute;left:-99rem;background:var(--ink);color:var(--paper);padding:.5rem 1rem;font:500 .875rem var(--sans)}
.skip:focus{left:1rem;top:1rem;z-index:2}
.label,dt,.mast nav,.edition,.meta,.switch,.foot,.more,.pages{font:500 .8125rem/1.5 var(--sans);font-variant-numeric:tabular-nums}
.label,dt{font-size:.6875rem;letter-spacing:.09em;text-transform:uppercase;color:var(--soft)}
.meta,.edition,.foot{color:var(--soft);font-weight:400}
.mast{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;gap:.25rem 1.5rem;padding:1.1rem 0 .7rem;border-bottom:1px solid var(--ink);box-shadow:0 3px var(--paper),0 6px var(--ink)}
.mast a{text-decoration:none}
.mast nav{display:flex;gap:1.25rem}
.name{font-weight:700;font-size:1.375rem;line-height:1.1;letter-spacing:-.02em}
.article .edition,.plain .edition{display:none}
main{padding:clamp(2rem,5vw,4rem) 0 4rem}
.foot{border-top:1px solid var(--rule);padding:1.25rem 0 3rem}
.foot p{max-width:40rem}
.front .mast{padding-top:clamp(1.5rem,4vw,3.25rem)}
.front .name{flex-basis:100%;font-size:clamp(2.75rem,9vw,6.5rem);line-height:.95;letter-spacing:-.04em;padding-bottom:.1em}
.story a{text-decoration:none;color:var(--ink)}
.story h2{font-size:1.5rem}
.story h2 a::after{content:"";position:absolute;inset:0}
.story:hover h2 a{color:var(--accent)}
.story{position:relative}
.story .es{margin-top:.4rem;font-size:.9375rem;line-height:1.4}
.story .deck{margin-top:.6rem;font-size:1.0625rem;line-height:1.5}
.story .meta{margin-top:.7rem}
.meta b{color:var(--rust);font-weight:600}
.lead{padding-bottom:2.5rem}
.lead h2{font-size:clamp(2.125rem,5.2vw,4rem);line-height:1.04;letter-spacing:-.025em;font-weight:650}
.lead .es{font-size:1.125rem}
.lead .deck{font-size:1.25rem}
.stories{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr));overflow:hidden;border-top:1px solid var(--ink)}
.stories .story{padding:1.5rem var(--gutter) 1.75rem;margin:0 0 -1px -1px;border:solid var(--rule);border-width:0 0 1px 1px}
.stories{--gutter:1.25rem;margin:0 calc(-1*var(--gutter));clip-path:inset(0 var(--gutter))}
.pages{display:flex;justify-content:space-between;padding-top:1.5rem}
.sheet{display:grid;gap:2rem 3.5rem;grid-template-columns:minmax(0,38rem);justify-content:center}
.head h1{font-size:clamp(2rem,5vw,3.25rem);line-height:1.08;letter-spacing:-.022em;font-weight:650}
.head .label{margin-bottom:.9rem}
.head .deck{margin-top:1.1rem;font-size:1.3125rem;line-height:1.45;color:var(--soft)}
.note{border-left:3px solid var(--rust);padding:.1rem 0 .1rem 1rem;margin-bottom:2rem;font-size:1rem;line-height:1.5}
.note .label{color:var(--rust)}
.old{border-color:var(--accent)}.old .label{color:var(--accent)}
.side{font:400 .875rem/1.5 var(--sans)}
.side dl{display:grid;gap:.75rem;padding:1rem 0;border:solid var(--rule);border-width:1px 0}
.body p,.body ul,.body blockquote{margin-bottom:1.15em;text-wrap:pretty}
.body h2{font-size:1.4375rem;margin:2em 0 .6em}
.body li{padding-left:1.25em;position:relative;margin-bottom:.35em}
.body li::before{content:"–";position:absolute;left:0;color:var(--soft)}
.body blockquote{border-left:1px solid var(--ink);padding-left:1.25rem;font-size:1.25rem;line-height:1.5}
.body .caption{font:400 .875rem/1.5 var(--sans);color:var(--soft);border-bottom:1px solid var(--rule);padding-bottom:.75rem;margin-bottom:1.75rem}
.o{display:none}
.switch{border:0;position:fixed;z-index:1;inset:auto 0 0;padding:.5rem;background:var(--paper);white-space:nowrap}
.switch div{display:flex;max-width:20rem;margin:auto;border:1px solid var(--ink);border-radius:4px;overflow:hidden}
.switch label{flex:1;text-align:center;padding:.6rem;position:relative}
.switch input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:pointer}
.switch label+label{border-left:1px solid var(--rule)}
.switch label:has(:checked){background:var(--ink);color:var(--paper)}
@media (forced-colors:active){.switch label:has(:checked){outline:3px solid Highlight;outline-offset:-3px}}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.switch kbd{display:none}
${SPANISH} .o{display:inline}${SPANISH} .t{display:none}
${BOTH} .s,${BOTH} .t,${BOTH} .o{display:block}
${BOTH} .s+.s{margin-top:.7em}
${BOTH} .o{font-size:.93em;margin-top:.15em;line-height:1.5}
${BOTH} .head h1{font-size:clamp(1.75rem,3vw,2.375rem);line-height:1.14}${BOTH} .head h1 .o{font-size:.85em;line-height:1.18}
@supports not selector(:has(a)){.switch{display:none}.o{display:block}}
.history{border-top:1px solid var(--ink);margin-top:3rem;padding-top:1rem}
.history h2{font-size:1.125rem;margin-bottom:.5rem}
.history li,.acts li{padding:.9rem 0;border-bottom:1px solid var(--rule);font-size:1rem;line-height:1.5}
.narrow{max-width:44rem;margin:auto}
.narrow:has(.change){max-width:60rem}
.narrow>.label{margin-bottom:.6rem}
.narrow h1{font-size:clamp(2rem,5vw,3rem);margin-bottom:1rem}
.acts{margin-top:2rem;border-top:1px solid var(--ink)}
.acts h2{font-size:1.25rem;margin:.2rem 0 .3rem}
.more{margin-top:.35rem;display:flex;gap:1.25rem;flex-wrap:wrap}
.change{display:grid;gap:.35rem 2.5rem;padding:1.25rem 0;border-bottom:1px solid var(--rule)}
ins{text-decoration:underline 2px;text-underline-offset:.18em;color:var(--accent)}
del{text-decoration:line-through;color:var(--rust)}
del+ins{margin-left:.2em}
@media (min-width:64rem){
.stories{--gutter:1.75rem}.lead{display:grid;grid-template-columns:7fr 4fr;gap:0 3.5rem;align-items:end}.lead .deck{margin-top:0}
.sheet{grid-template-columns:13rem minmax(0,38rem);padding-right:3rem}
.head,.body,.history{grid-column:2}.history{margin-top:1rem}
.side{grid-row:1/span 3;grid-column:1}.side>div{position:sticky;top:2rem}
.switch{position:static;padding:0;margin-bottom:1.25rem}.switch label{padding:.45rem .3rem}
.js .switch kbd{display:block;margin-top:.5rem;font:inherit;font-weight:400;color:var(--soft)}
${BOTH} .sheet{grid-template-columns:13rem minmax(0,68rem);padding-right:0}
${BOTH} .s{display:grid;grid-template-columns:1fr 1fr;gap:0 2.75rem}
${BOTH} .o,${BOTH} .head h1 .o{margin-top:0;font-size:1em;line-height:inherit}
${BOTH} .s+.s{margin-top:.45em}
.change{grid-template-columns:1fr 1fr}
}
@media (max-width:63.99rem){.article .foot{padding-bottom:6rem}.side dl{grid-template-columns:1fr 1fr}.side .wide{grid-column:1/-1}}
@media (prefers-reduced-motion:no-preference){a{transition:color .15s}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--es:#5a3d1f;--rule:#999}html{font-size:11pt}.mast nav,.switch,.skip,.more{display:none}.s,li{break-inside:avoid}.sheet{display:block}.side,.body{margin-top:1.5rem}}
`.replace(/\s*\n\s*/g, '')

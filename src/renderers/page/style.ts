/** The style of the page. Signs and lines carry every difference, colour only helps. */
export const style = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1e1f21;--soft:#585b60;--line:#d9d6ce;--wash:#f2efe7;--link:#174a8a;--mark:#fbe9a6;--ins:#0b5d3b;--del:#8d2a20;--odd:#8a3d00;--oddwash:#fdf0e1}
@media(prefers-color-scheme:dark){:root{--paper:#17181a;--ink:#e7e4dd;--soft:#aeaca6;--line:#3a3b3e;--wash:#212326;--link:#93bdf3;--mark:#5a4a12;--ins:#83d3aa;--del:#f0a79d;--odd:#f3b57a;--oddwash:#33261a}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0 auto;max-width:76rem;padding:2.5rem 1.25rem 5rem;overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,figure{margin:0}
h1{font-size:.8125rem;font-weight:600;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
h2{font:600 2rem/1.2 "Iowan Old Style","Palatino Linotype",Charter,Georgia,serif;text-wrap:balance}
h3{font-size:1.0625rem;line-height:1.3;margin:3rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
main:focus,#panel:focus{outline:none}
#panel:focus-visible{outline:3px solid var(--link)}
header>p{color:var(--soft);max-width:42rem;margin-top:.375rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem;z-index:3}
summary{cursor:pointer;padding-block:.25rem}
time,.r{white-space:nowrap}
.key{margin-top:.75rem;color:var(--soft);font-size:.8125rem;max-width:48rem}
.contents ol{margin:0 0 2.5rem;padding:.75rem 0 .75rem 1.5rem;border-block:1px solid var(--line)}.contents li{margin:.375rem 0}.contents .c,.names b{white-space:nowrap}
.since{border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.25rem;margin-bottom:2.5rem}.since h2{font-size:1.375rem}.since h3{margin-top:1.25rem;border:0;padding:0;font-size:.9375rem}
.strip ul{list-style:none;display:flex;flex-wrap:wrap;gap:.5rem;padding:0;margin:0 0 1.5rem}.chip{display:inline-flex;align-items:center;gap:.375rem;min-height:2rem;padding:.25rem .75rem;border:1px solid var(--line);border-radius:1rem;color:inherit;text-decoration:none;font-size:.875rem}.chip:hover{border-color:var(--soft)}.chip.on{background:var(--ink);color:var(--paper);border-color:var(--ink)}.chip.on .badge{color:inherit;border-color:currentColor;background:none}
.badge{font:600 .75rem/1.2 system-ui,sans-serif;color:var(--odd);background:var(--oddwash);border:1px solid currentColor;border-radius:.25rem;padding:.0625rem .3125rem;unicode-bidi:isolate;text-decoration:none;display:inline-block;max-width:100%;vertical-align:.0625em}
.columns{margin-top:2.5rem}
.story+.story{margin-top:4.5rem;padding-top:2.5rem;border-top:3px double var(--line)}
.support{color:var(--soft);font-size:.875rem;margin:.625rem 0 1.75rem}
.text,.lead{font:1.125rem/1.65 "Iowan Old Style","Palatino Linotype",Charter,Georgia,serif}
.text p{margin:0 0 1.1em}
.s{color:inherit;text-decoration:underline dotted var(--soft) 1px;text-underline-offset:.25em;unicode-bidi:isolate}
.by .s{color:var(--soft);text-decoration-color:transparent}.by .s.has{color:inherit;background:var(--mark)}.s:hover,.s.on{text-decoration-color:currentColor;background:var(--wash);box-shadow:0 0 0 .15em var(--wash)}
.c{display:inline-block;max-width:100%;font:.75rem/1.2 system-ui,sans-serif;color:var(--soft)}.c a{color:var(--soft);padding:.375rem 0}
bdi,q,b,cite,[dir]{unicode-bidi:isolate}
mark{background:var(--mark);color:var(--ink);border-bottom:1px solid currentColor}
ins{color:var(--ins);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.15em}
del{color:var(--del);text-decoration:line-through}
i{color:var(--soft)}
q{quotes:none}
ul{padding-left:1.25rem}.plain,.w ul{list-style:none;padding:0}.plain li{margin:.625rem 0}.plain b{font-size:.875rem;margin-right:.25rem}
.plain .s,td q,.w q,.fact summary span{font-family:"Iowan Old Style","Palatino Linotype",Charter,Georgia,serif}
table{width:100%;border-collapse:collapse;margin:0 0 1.75rem;font-size:.9375rem;table-layout:fixed}
caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}caption .c{font-weight:400}
.tag{font-size:.75rem;font-weight:400;border:1px solid var(--soft);border-radius:1em;padding:.0625rem .5rem;margin-right:.375rem;white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line);font-weight:400}
tbody th{font-weight:600}thead th{font-size:.75rem;color:var(--soft);padding-block:.25rem}
thead th:first-child{width:27%}thead th:nth-child(2){width:27%}td div{margin-bottom:.375rem}
.pictures{display:flex;flex-wrap:wrap;gap:1.75rem 2.5rem}figure{min-width:0;max-width:100%}.pictures figure:first-child{flex-basis:100%}
figcaption{font-size:.8125rem;color:var(--soft);margin-bottom:.5rem;max-width:42rem}
svg{fill:currentColor}.sign{vertical-align:-.125em}.key .sign{vertical-align:-.25em}.drawing{display:block;max-width:100%;height:auto;font:12px system-ui,sans-serif;margin-bottom:.75rem}
.tick{fill:var(--soft);font-size:10px}.end{text-anchor:end}
.open,.line,.rests,.copy,.none{fill:none;stroke:currentColor}.open{fill:var(--paper)}.rests{stroke-dasharray:4 3}.copy{stroke-width:2.5}.none{stroke:var(--soft);opacity:.7}.line{stroke-width:1.5}
figure details{font-size:.875rem}.pictures figure:has(.days){flex-basis:100%}.days{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.25rem 1rem;margin:0;font-size:.875rem}.days dd{margin:0}.days .plain li{margin:0 0 .375rem}
.facts>summary{margin-bottom:.75rem;color:var(--link);font-size:.9375rem}.fact{border-top:1px solid var(--line)}.fact>summary{padding:.5rem 0;list-style-position:outside;margin-left:1.125rem}.n{font-size:.75rem;font-weight:400;color:var(--soft);margin-right:.25rem}
.bar{vertical-align:middle;margin-left:.25rem}
.w{padding:0 0 1rem 1.125rem;font-size:.9375rem}.w li{margin:.75rem 0}.w li .at{display:block}.at,.own,.k{font-size:.8125rem;color:var(--soft)}.at .c{font-size:inherit}.k{margin-top:.75rem}.claims{margin-bottom:.75rem;padding-bottom:.625rem;border-bottom:1px solid var(--line)}.w .claims li{margin:.25rem 0;color:var(--odd)}.claims q{color:var(--ink)}.outlet{border-top:1px solid var(--line)}.outlet>summary{padding:.5rem 0}.outlet .w li{margin:.375rem 0}.at b{color:var(--ink);font-size:.9375rem}.w .r{white-space:normal;font-size:.75rem;color:var(--soft)}.w .some li{margin:.25rem 0;font-size:.8125rem}
.sources{padding-left:2rem;font-size:.9375rem}.sources>li{margin:.625rem 0}.sources>li:target{background:var(--wash);box-shadow:0 0 0 .375rem var(--wash)}.cut{font-size:.8125rem;color:var(--soft)}
.whole>summary{font-size:.8125rem;color:var(--soft)}.whole div{padding:.75rem 0;font:1rem/1.6 "Iowan Old Style","Palatino Linotype",Charter,Georgia,serif}.whole div a{color:inherit;padding-block:.125rem;text-decoration-color:var(--line)}.whole div a:hover{text-decoration-color:currentColor;background:var(--wash)}.whole s{color:var(--soft)}.whole .c{margin-right:.25rem}
.names{font-size:.8125rem;color:var(--soft);margin:.25rem 0 0}.names b{color:var(--odd)}.lead{font-size:.9375rem;line-height:1.5;margin-top:.25rem;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.body>summary{padding:.125rem 0;list-style:none}.body>summary::-webkit-details-marker{display:none}.body>summary h2{display:inline;font-size:1.25rem}.body>summary:hover h2{text-decoration:underline 1px;text-underline-offset:.15em}.body>summary h2:after{content:" ›";color:var(--soft)}.body[open]>summary h2{font-size:1.75rem}.body[open]>summary h2:after{content:none}
.story:has(>.body){content-visibility:auto;contain-intrinsic-size:auto 12rem;margin-top:0;padding:.875rem 0;border-top:1px solid var(--line)}.story:has(>.body):first-of-type{border-top:0;padding-top:0}
.story:has(>.body[open])>:is(.lead,.names),.story[hidden]{display:none}
.aside{margin-top:4rem;font-size:.875rem}.aside h2{font-size:1.25rem}
#filter{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;margin-top:1.5rem;padding:1rem 0;border-block:1px solid var(--line);font-size:.8125rem;color:var(--soft)}#filter[hidden]{display:none}
#filter label{display:grid;gap:.25rem;min-width:0}input,select,button{font:inherit;font-size:.875rem;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:.25rem;min-height:2.25rem;padding:.25rem .625rem;max-width:100%}select{max-width:14rem}button{cursor:pointer}
output{padding:.5rem 0}
#panel{background:var(--paper);font-size:.9375rem}#panel[hidden]{display:none}.bar-top{display:flex;justify-content:space-between;align-items:center;gap:1rem}#panel h2{font:600 .8125rem/1.3 system-ui,sans-serif;color:var(--soft)}#panel .w{padding:0}
.chosen{font:1.0625rem/1.5 "Iowan Old Style","Palatino Linotype",Charter,Georgia,serif;margin:.75rem 0}.hint{color:var(--soft);margin-top:.75rem}#tools{margin-top:.75rem}#tools[hidden]{display:none}
@media(max-width:63.99rem){#panel{position:fixed;inset:auto 0 0;max-height:62vh;overflow:auto;padding:.875rem 1.25rem 1.25rem;border-top:2px solid var(--ink);z-index:2}#panel.idle{display:none}h2{font-size:1.625rem}html:has(#panel:not(.idle,[hidden])){scroll-padding-bottom:64vh}html:has(#panel:not(.idle,[hidden])) body{padding-bottom:66vh}}
@media(min-width:64rem){body{padding-inline:2rem}.columns{display:grid;grid-template-columns:minmax(0,42rem) minmax(16rem,1fr);gap:3.5rem}#panel{position:sticky;top:1.5rem;align-self:start;max-height:calc(100vh - 3rem);overflow:auto;padding:.25rem 0 .25rem 1.5rem;border-left:1px solid var(--line)}#panel.idle #close{visibility:hidden}}
@media(max-width:40rem){table,tbody,tr,th,td,caption{display:block}thead{display:none}tbody tr{border-top:1px solid var(--line);padding:.5rem 0}th:first-child{width:auto}th,td{border:0;padding:.125rem 0}#filter{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr))}#filter label:nth-child(-n+2){grid-column:1/-1}input,select{width:100%;max-width:none;font-size:1rem}}
@media(pointer:coarse){.c a{padding:.5rem .1875rem}summary{padding-block:.5rem}}
@media(prefers-reduced-motion:no-preference){.s{transition:background-color .1s}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#333;--line:#999;--wash:#fff;--link:#000;--mark:#fff}html{font-size:10pt}body{max-width:none;padding:0}.columns{display:block}#panel,#filter,.skip,.strip,.key,.cut:not([open]),.whole:not([open]),.outlet:not([open]),h3:has(+.outlet:not([open])),figure details:not([open]),.fact:not([open]),.facts:not([open]),h3:has(+.facts:not([open])){display:none!important}a{text-decoration:none}.story,.story:has(>.body){content-visibility:visible}table,figure,.sources>li{break-inside:avoid}h2,h3{break-after:avoid}.c{font-size:7.5pt}.c a{padding:0;margin:0;min-width:0}}
`;

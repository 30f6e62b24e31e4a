/** The style of a report in HTML: light and dark by the reader's choice, black on white on paper, heads repeated on each page. */
export const htmlStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1e23;--dim:#555c66;--line:#d5d9df;--band:#f4f6f8;--mark:#0b5fa5;--warn:#8a4b00;--warnbg:#fff4e0}
@media (prefers-color-scheme:dark){:root{--paper:#15181c;--ink:#e8eaed;--dim:#a9b0b9;--line:#343a42;--band:#1d2126;--mark:#7fb8ee;--warn:#ffcf8f;--warnbg:#33270f}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:2rem 1.5rem;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
h1{font-size:2rem;line-height:1.2;margin:.2rem 0}h2{margin:3rem 0 .5rem;padding-top:1rem;border-top:2px solid var(--ink)}h3{margin:2rem 0 .2rem}
h4{margin:2.2rem 0 .3rem;font-size:1.05rem}
.about,.empty,.note{color:var(--dim);margin:.2rem 0 .6rem}
.demo{display:inline-block;padding:.1rem .6rem;background:var(--warnbg);color:var(--warn);font-weight:700}
.warn{background:var(--warnbg);color:var(--warn);padding:.6rem 1rem;margin:.5rem 0}
.heads{display:flex;flex-wrap:wrap;gap:1rem;margin:1.5rem 0}.heads>div{flex:1 1 15rem;padding:1rem;background:var(--band)}
.heads b{display:block;font-size:1.4rem;line-height:1.3;white-space:nowrap}
dl{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.25rem 1rem;margin:.6rem 0}dt{color:var(--dim)}dd{margin:0}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.86rem;font-variant-numeric:tabular-nums;margin:.5rem 0}
th,td{padding:.3rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th{background:var(--band)}.n{text-align:right;white-space:nowrap}tfoot td,tfoot th{font-weight:700;border-top:2px solid var(--ink)}
figure{margin:1rem 0;color:var(--ink)}figure svg{max-width:100%;height:auto}figcaption{color:var(--dim);font-size:.86rem}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--dim);font-size:.86rem}
@media print{:root{--paper:#fff;--ink:#000;--dim:#444;--line:#bbb;--band:#f2f2f2;--mark:#000;--warn:#5a3000;--warnbg:#fff4e0}
body{max-width:none;padding:0;font-size:10pt}h2{break-before:page}h3,h4,figure{break-after:avoid}tr,figure{break-inside:avoid}thead{display:table-header-group}tfoot{display:table-row-group}.wide{overflow:visible}.n{white-space:normal}}
`.trim();

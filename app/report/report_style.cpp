// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_style.h"

namespace groundscope {

// Contrast of every text on its ground is 4.5 or more in both themes (WCAG 2.2, 1.4.3).
std::string_view reportStyle() {
    return R"(
:root { color-scheme: light dark; --ground: #ffffff; --card: #f5f6f8; --ink: #1a1c1f; --muted: #545a63; --rule: #c9ced6; --link: #0a58a6; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ground: #16181c; --card: #202329; --ink: #e8eaee; --muted: #a9b0bb; --rule: #434953; --link: #7fb8f5; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 "Noto Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 0.5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 0.75rem; border-bottom: 1px solid var(--rule); padding-bottom: 0.25rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
h4 { font-size: 1rem; margin: 0 0 0.25rem; }
p { margin: 0 0 0.75rem; max-width: 46rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; margin: 0; padding: 0; }
.note, .interval, caption, figcaption .name, .words .name { color: var(--muted); }
.note { font-size: 0.875rem; margin: 0 0 0.4rem; }
.wide { overflow-x: auto; margin: 1rem 0 0.5rem; }
table { min-width: min(26rem, 100%); border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9375rem; }
caption { text-align: left; padding: 0 0 0.4rem; font-weight: 600; }
th, td { padding: 0.25rem 0.75rem; text-align: left; vertical-align: top; overflow-wrap: normal; }
th { font-weight: 600; }
tbody th { font-weight: 400; }
.number { text-align: right; white-space: nowrap; }
thead th { vertical-align: bottom; }
thead { border-top: 2px solid var(--ink); border-bottom: 1px solid var(--ink); }
thead .group { text-align: center; border-bottom: 1px solid var(--rule); }
tbody .group { font-style: italic; }
tbody + tbody { border-top: 1px solid var(--rule); }
tbody tr:nth-child(even) { background: var(--card); }
table { border-bottom: 2px solid var(--ink); }
abbr { text-decoration: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; padding: 0; margin: 0 0 1rem; }
.legend svg { vertical-align: middle; background: #d9d9d9; border-radius: 2px; }
.gallery { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1rem; }
.card { background: var(--card); border: 1px solid var(--rule); border-radius: 6px; padding: 0.75rem; min-width: 0; }
.card p { margin: 0 0 0.35rem; font-size: 0.9375rem; }
.card .why { margin: 0; }
.card.several { grid-column: 1 / -1; }
.pictures { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 0.5rem 0; }
figure { margin: 0; max-width: 100%; }
.pictures figure { flex: 0 1 20rem; min-width: 0; }
.pictures svg { width: 20rem; max-width: 100%; height: auto; display: block; margin-bottom: 0.35rem; }
.halo { fill: none; stroke: #ffffff; stroke-width: 4; stroke-linejoin: round; }
.line { fill: none; stroke-width: 2.25; stroke-linejoin: round; }
.fill { fill-opacity: 0.3; fill-rule: evenodd; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(30rem, 100%), 1fr)); gap: 1rem; }
.plots img { display: block; max-width: 100%; height: auto; background: #ffffff; border-radius: 4px; padding: 0.5rem; }
.plots figcaption { font-size: 0.9375rem; margin: 0.35rem 0 0.25rem; }
summary { cursor: pointer; color: var(--link); }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem 1.5rem; max-width: 44rem; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: 0.75rem; color: var(--muted); font-size: 0.875rem; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip, nav { display: none; }
  .wide { overflow: visible; }
  .card, figure, tr, h2, h3 { break-inside: avoid; }
  h2, h3, h4, caption { break-after: avoid; }
  .gallery { grid-template-columns: 1fr 1fr; }
  * { print-color-adjust: exact; }
}
)";
}

}  // namespace groundscope

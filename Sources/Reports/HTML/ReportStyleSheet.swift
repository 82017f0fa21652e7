// This file is part of swift-data-governance.
// SPDX-License-Identifier: Apache-2.0

/// How a page looks. Nothing in it comes from a report.
enum ReportStyleSheet {
    /// The whole style sheet.
    static let text =
        "\n"
        + [inks, page, words, figures, tables, charts, ChartStyleSheet.text, wide, paper].joined(separator: "\n") + "\n"

    /// The inks. Every text has at least 4.5 : 1 and every graphic 3 : 1 on the grounds it stands on, light and dark
    /// (WCAG 2.2, 1.4.3 and 1.4.11); a test reckons them.
    static let inks = """
        :root{color-scheme:light dark;--paper:#ffffff;--ground:#f5f7f9;--ink:#1a2230;--soft:#525c6b;--line:#d7dce3;\
        --edge:#7b8594;--shade:#1a22303d;--accent:#174c7e;--tint:#e8eff6;--possible:#6f93b8;\
        --good:#17663a;--good-tint:#eaf5ee;--warning:#854d00;--warning-tint:#fdf4e3;\
        --bad:#a1231c;--bad-tint:#fcefee;--muted:#5a6472;--muted-tint:#f1f3f5}
        @media screen and (prefers-color-scheme:dark){:root{--paper:#12161d;--ground:#1a2029;--ink:#e7eaef;--soft:#aab3c0;\
        --line:#333c49;--edge:#7c8797;--shade:#000000b3;--accent:#93c1f2;--tint:#1c2a3a;--possible:#5d83ab;\
        --good:#84d3a4;--good-tint:#16281e;--warning:#f0be6d;--warning-tint:#2b2314;\
        --bad:#f69a92;--bad-tint:#331e1d;--muted:#a5afbc;--muted-tint:#222933}}
        """

    /// System fonts that have the Vietnamese letters, and lines high enough for two marks on one letter.
    private static let page = """
        *,*::before,*::after{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
        body{margin:0;background:var(--paper);color:var(--ink);border-top:.375rem solid var(--accent);\
        font:400 1rem/1.6 -apple-system,"Segoe UI",Roboto,"Noto Sans",system-ui,"Helvetica Neue",Arial,"Liberation Sans",\
        "DejaVu Sans",sans-serif;hyphens:none;-webkit-hyphens:none;overflow-wrap:break-word;font-variant-numeric:tabular-nums}
        .page{max-width:52rem;margin:0 auto;padding:2rem 1.125rem 4rem}
        .skip{position:absolute;left:.5rem;top:-6rem;padding:.625rem 1rem;background:var(--accent);color:var(--paper);z-index:2}
        .skip:focus{top:.5rem}
        :focus-visible{outline:.1875rem solid var(--accent);outline-offset:.125rem;border-radius:.125rem}
        main:focus{outline:none}
        a{color:var(--accent);text-decoration-thickness:.0625rem;text-underline-offset:.2em}
        a:hover{text-decoration-thickness:.125rem}
        """

    private static let words = """
        h1,h2,h3,h4,h5,h6{line-height:1.35;margin:0;font-weight:650;text-wrap:balance}
        h1{font-size:clamp(1.625rem,1.2rem + 1.9vw,2.25rem);letter-spacing:-.01em}
        .subtitle{margin:.375rem 0 0;font-size:1.1875rem;color:var(--soft);line-height:1.5}
        section>h2{font-size:1.4375rem;margin:3.25rem 0 1rem;padding-top:1.25rem;border-top:.125rem solid var(--ink)}
        main>section:first-child>h2{margin-top:2rem}
        section>h3{font-size:1.1875rem;margin:2.25rem 0 .75rem}
        section>h4{font-size:1.0625rem;margin:1.75rem 0 .5rem}
        section>h5,section>h6{font-size:1rem;margin:1.5rem 0 .5rem;color:var(--soft)}
        p{margin:0 0 1rem;max-width:44rem}
        ul,ol{margin:0 0 1rem;padding-left:1.5rem;max-width:44rem}
        li{margin:.25rem 0}
        code{font:.875em/1.5 ui-monospace,"Cascadia Mono",Consolas,"Noto Sans Mono","DejaVu Sans Mono",monospace;\
        overflow-wrap:anywhere}
        strong{font-weight:650}
        .logo{display:block;max-width:14rem;max-height:4.5rem;margin:0 0 1.25rem}
        .head{padding-bottom:.5rem}
        .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.875rem 2rem;margin:1.5rem 0}
        .facts>div{min-width:0}
        .facts dt{font-size:.875rem;line-height:1.45;color:var(--soft)}
        .facts dd{margin:0;overflow-wrap:anywhere}
        .facts .long{grid-column:1/-1}
        .whole-print{margin:1rem 0 0;font-size:.9375rem;color:var(--soft)}
        .whole-print label{display:inline-flex;align-items:center;gap:.5rem;min-height:1.75rem;cursor:pointer}
        .whole-print input{width:1.125rem;height:1.125rem;margin:0;accent-color:var(--accent)}
        .foot{margin-top:3.5rem;padding-top:.25rem;border-top:.0625rem solid var(--line);font-size:.875rem}
        .contents{margin:2rem 0 0;padding:1rem 1.25rem;background:var(--ground);border-radius:.375rem}
        .contents h2{font-size:1rem;margin-bottom:.375rem}
        .contents ol{list-style:none;padding:0;margin:0}
        .contents ol ol{display:none}
        .contents li{margin:0}
        .contents a{display:block;padding:.25rem 0;text-decoration:none;line-height:1.5}
        .contents a:hover{text-decoration:underline}
        .notice{display:flex;gap:.75rem;margin:1rem 0;padding:.75rem 1rem;background:var(--tint);\
        border-left:.25rem solid var(--accent);border-radius:0 .25rem .25rem 0}
        .notice p{margin:0;min-width:0;overflow-wrap:anywhere}
        .notice>.sign{flex:none;width:1.5rem;height:1.5rem;margin-top:.0625rem;border:.125rem solid currentColor;\
        border-radius:50%;font-weight:700;font-size:.875rem;line-height:1.25rem;text-align:center;color:var(--accent)}
        .notice.good{background:var(--good-tint);border-color:var(--good)}
        .notice.warning{background:var(--warning-tint);border-color:var(--warning)}
        .notice.bad{background:var(--bad-tint);border-color:var(--bad)}
        .notice.muted{background:var(--muted-tint);border-color:var(--muted)}
        .good .sign,.toned.good,.mark.good{color:var(--good)}
        .warning .sign,.toned.warning,.mark.warning{color:var(--warning)}
        .bad .sign,.toned.bad,.mark.bad{color:var(--bad)}
        .muted .sign,.toned.muted,.mark.muted{color:var(--muted)}
        .mark{font-weight:600}
        .mark.muted,.mark.neutral{font-weight:400}
        details{margin:.75rem 0;border:.0625rem solid var(--line);border-radius:.375rem}
        summary{padding:.625rem 1rem;cursor:pointer;font-weight:600;line-height:1.5;border-radius:.375rem}
        summary:hover{background:var(--ground)}
        details[open]>summary{border-bottom:.0625rem solid var(--line);border-radius:.375rem .375rem 0 0}
        .unfolded{padding:1rem 1rem .25rem}
        :target{scroll-margin-top:1rem}
        tr:target>*,details:target>summary{background:var(--tint)}
        """

    private static let figures = """
        .figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,10rem),1fr));gap:1rem;margin:1.25rem 0 1.75rem}
        .figures:has(>:nth-child(5)){grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr))}
        .figure{min-width:0;padding:1rem 1.125rem 1.125rem;background:var(--ground);border-top:.25rem solid var(--accent);\
        border-radius:0 0 .375rem .375rem;overflow-wrap:anywhere}
        .figure dt{font-size:.9375rem;line-height:1.45;color:var(--soft)}
        .figure dd{margin:0}
        .figure .sign{float:right;margin-left:.5rem;font-size:1.25rem;line-height:1.2;font-weight:700}
        .figure .value{margin-top:.25rem;font-size:1.75rem;font-weight:650;line-height:1.35;letter-spacing:-.01em}
        .figure .value a{color:inherit;text-decoration-style:dotted;text-decoration-color:var(--edge)}
        .figure .value a:hover{text-decoration-style:solid}
        .figure .detail{margin-top:.25rem;font-size:.9375rem;line-height:1.5;color:var(--soft)}
        .figure.good{border-color:var(--good)}
        .figure.warning{border-color:var(--warning)}
        .figure.bad{border-color:var(--bad)}
        .figure.muted{border-color:var(--muted)}
        """

    private static let tables = """
        .scroll{overflow-x:auto;margin:1.25rem 0 1.75rem;\
        background:linear-gradient(to right,var(--paper) 50%,transparent) left/2rem 100% local no-repeat,\
        linear-gradient(to left,var(--paper) 50%,transparent) right/2rem 100% local no-repeat,\
        linear-gradient(to right,var(--shade),transparent) left/.75rem 100% scroll no-repeat,\
        linear-gradient(to left,var(--shade),transparent) right/.75rem 100% scroll no-repeat}
        table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.5}
        caption+tbody{border-top:.125rem solid var(--ink)}
        caption{padding:0 0 .625rem;text-align:left;font-weight:650;font-size:1rem}
        th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-bottom:.0625rem solid var(--line)}
        th:first-child,td:first-child{padding-left:.25rem}
        thead th,thead td{vertical-align:bottom;font-weight:600;font-size:.875rem;line-height:1.4;color:var(--soft);\
        border-top:.125rem solid var(--ink);border-bottom:.0625rem solid var(--ink)}
        tbody th{font-weight:400;min-width:9rem}
        .number{text-align:right;white-space:nowrap}
        thead .number{white-space:normal}
        td.bar{white-space:nowrap}
        svg.bar{display:inline-block;vertical-align:middle;margin-right:.5rem;overflow:visible}
        svg.bar .track{fill:var(--paper);stroke:var(--edge);stroke-width:1;vector-effect:non-scaling-stroke}
        svg.bar .possible{fill:var(--possible)}
        svg.bar .share{fill:var(--accent)}
        tr.heading>*{padding-top:1.125rem;font-weight:650;border-bottom-color:var(--edge)}
        .d1>:first-child{padding-left:1.5rem}
        .d2>:first-child{padding-left:2.75rem}
        .d3>:first-child{padding-left:4rem}
        .d4>:first-child{padding-left:5.25rem}
        .d5>:first-child{padding-left:6.5rem}
        .d6>:first-child{padding-left:7.75rem}
        .sortable thead th{position:relative;padding-right:1.625rem}
        .sortable thead .number{padding-left:1.625rem;padding-right:.75rem}
        thead button{position:absolute;inset:0;display:flex;align-items:flex-end;justify-content:flex-end;width:100%;height:100%;\
        padding:.5rem .375rem;border:0;border-radius:.125rem;background:none;color:var(--soft);font:inherit;line-height:1.4;\
        cursor:pointer;user-select:none;-webkit-user-select:none}
        thead button[hidden]{display:none}
        thead .number button{justify-content:flex-start}
        thead th:hover{color:var(--accent)}
        thead button:hover,[aria-sort=ascending] button,[aria-sort=descending] button{color:var(--accent)}
        [aria-sort=ascending] button span,[aria-sort=descending] button span{display:none}
        [aria-sort=ascending] button::after{content:"↑";font-weight:700}
        [aria-sort=descending] button::after{content:"↓";font-weight:700}
        """

    private static let charts = """
        .chart{margin:1.5rem 0 2rem;min-width:0}
        figcaption{margin-bottom:.75rem}
        figcaption .title{display:block;font-weight:650;line-height:1.45}
        figcaption .summary{display:block;font-size:.9375rem;color:var(--soft);max-width:44rem}
        .chart .data{margin:.75rem 0 0}
        .chart .data>summary{padding:.5rem 1rem;font-size:.9375rem;font-weight:400}
        .chart .data>.scroll{margin:.75rem 1rem 1rem}
        .data caption,.told{position:absolute;width:.0625rem;height:.0625rem;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        """

    /// The contents stand beside the text where there is room.
    private static let wide = """
        @media screen and (min-width:70rem){.page:not(.narrow){max-width:80rem;display:grid;column-gap:3.5rem;padding:2.5rem 2rem 5rem;\
        grid-template:"head contents" auto "main contents" 1fr "foot contents" auto / minmax(0,1fr) 16rem}
        .page.narrow{max-width:60rem;padding-top:2.5rem}
        .charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 2.5rem;align-items:start}
        .head{grid-area:head}main{grid-area:main;min-width:0}.foot{grid-area:foot}
        .contents{grid-area:contents;align-self:start;position:sticky;top:1.5rem;max-height:calc(100vh - 3rem);overflow-y:auto;\
        margin:0;padding:.25rem 0 .25rem 1.25rem;background:none;border-left:.0625rem solid var(--line);border-radius:0;\
        font-size:.9375rem}
        .contents ol ol{display:block;padding-left:.875rem;font-size:.875rem}}
        @media (max-width:30rem){.page{padding-top:1.5rem}.notice{padding:.75rem}\
        .figures{gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,8.5rem),1fr))}\
        .figures:has(>:nth-child(5)){grid-template-columns:repeat(2,minmax(0,1fr))}\
        .figure{padding:.75rem .875rem .875rem}.figure .value{font-size:1.4375rem}svg.bar{width:3rem}\
        .unfolded{padding:.75rem .75rem .25rem}th,td{padding:.4375rem .5rem}table{font-size:.875rem}tbody th{min-width:7rem}}
        """

    /// A4: what is folded only for those who want it, table heads on every page, rows and charts in one piece.
    private static let paper = """
        @page{size:A4;margin:20mm 18mm 22mm;@top-left{font:8pt/1.3 -apple-system,"Segoe UI",Roboto,"Noto Sans",system-ui,Arial,sans-serif;\
        color:#525c6b;vertical-align:bottom;padding-bottom:4mm}\
        @bottom-right{content:counter(page) " / " counter(pages);\
        font:8pt/1.3 -apple-system,"Segoe UI",Roboto,"Noto Sans",system-ui,Arial,sans-serif;color:#525c6b}}
        @page across{size:A4 landscape}
        @media print{:root{color-scheme:light}html{font-size:10pt}
        body{border:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
        .page{max-width:none;padding:0}
        .skip,.contents,.whole-print,thead button{display:none!important}
        a,.figure .value a{color:inherit;text-decoration:none}
        h1{font-size:19pt}
        section>h2{margin-top:9mm;font-size:14pt}
        section>h3{font-size:11.5pt;margin-top:6mm}
        h2,h3,h4,h5,h6,caption,summary{break-after:avoid;break-inside:avoid}
        p,li{orphans:3;widows:3}
        .notice,.figure,.drawing,figcaption,.facts>div,li{break-inside:avoid}
        figcaption{break-after:avoid}
        .figures{grid-template-columns:repeat(4,1fr);gap:4mm}
        .figures:has(>:nth-child(5)){grid-template-columns:repeat(3,1fr)}
        .charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 8mm;align-items:start}
        .facts{grid-template-columns:repeat(3,1fr);gap:2mm 6mm;margin:4mm 0}
        .facts dt{font-size:8pt}
        .unfolded .facts{margin:2mm 0}
        .unfolded{font-size:9pt}
        .unfolded p{margin-bottom:1.5mm}
        .unfolded .scroll{margin:2mm 0}
        .unfolded table{font-size:8pt}
        .unfolded caption{font-size:9pt;padding-bottom:1mm}
        .unfolded th,.unfolded td{padding:.7mm 1.5mm}
        .scroll{overflow:visible;background:none}
        .scroll.wide:not(.short){page:across}
        table{font-size:8.5pt;line-height:1.4}
        caption{font-size:10pt}
        thead{display:table-header-group}
        tr{break-inside:avoid}
        tr.heading{break-after:avoid}
        tbody:last-child>tr:last-child{break-before:avoid}
        .scroll.short{break-inside:avoid}
        th,td{padding:1.2mm 1.8mm}
        td,tbody th{min-width:5em;overflow-wrap:anywhere}
        td.number{min-width:0}
        svg.bar{width:12mm}
        details{border:0;margin:4mm 0}
        body:has(#_whole:checked) details::details-content{content-visibility:visible;display:block;height:auto}
        body:not(:has(#_whole:checked)) details:not([open]),\
        body:not(:has(#_whole:checked)) section:has(details:not([open])):not(:has(:not(:is(section,h2,h3,h4,h5,h6,\
        details:not([open]),details:not([open]) *)))){display:none}
        details>summary,.chart .data>summary{list-style:none;padding:0 0 1mm;border:0!important}
        summary::-webkit-details-marker{display:none}
        .unfolded{padding:0 0 0 4mm;border-left:.5mm solid var(--line)}
        .drawing{max-width:108mm;margin:0 auto 3mm}
        .chart .data{margin:2mm 0 0}
        .chart .data>.scroll{margin:1mm 0}
        .chart .data table{font-size:8pt}
        .foot{margin-top:8mm;break-inside:avoid}}
        """
}

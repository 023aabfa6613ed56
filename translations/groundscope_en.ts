<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AuditLabels</name>
    <message numerus="yes">
        <source>%n image(s) by both, %1 alike</source>
        <translation>
            <numerusform>%n image by both, %1 alike</numerusform>
            <numerusform>%n images by both, %1 alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>about %n day left</numerusform>
            <numerusform>about %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message numerus="yes">
        <source>%1: %2 of %n sample(s)</source>
        <translation>
            <numerusform>%1: %2 of %n sample</numerusform>
            <numerusform>%1: %2 of %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::AnalysisDock</name>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 of %n sample</numerusform>
            <numerusform>%1 of %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::AnnotationModel</name>
    <message numerus="yes">
        <source>%1, %n vertices, %2 square pixels</source>
        <translation>
            <numerusform>%1, %n vertex, %2 square pixels</numerusform>
            <numerusform>%1, %n vertices, %2 square pixels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::AnswerDock</name>
    <message numerus="yes">
        <source>%n noun phrase(s)</source>
        <translation>
            <numerusform>%n noun phrase</numerusform>
            <numerusform>%n noun phrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::BuildPanel</name>
    <message numerus="yes">
        <source>%1, %n pixel(s)</source>
        <translation>
            <numerusform>%1, %n pixel</numerusform>
            <numerusform>%1, %n pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) kept</source>
        <translation>
            <numerusform>%n instance kept</numerusform>
            <numerusform>%n instances kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s) drawn</source>
        <translation>
            <numerusform>%n shape drawn</numerusform>
            <numerusform>%n shapes drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::BuildWindow</name>
    <message numerus="yes">
        <source>question %1, %n instance(s) kept</source>
        <translation>
            <numerusform>question %1, %n instance kept</numerusform>
            <numerusform>question %1, %n instances kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oddity(s) in the questions.</source>
        <translation>
            <numerusform>%n oddity in the questions.</numerusform>
            <numerusform>%n oddities in the questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposals for %n question(s).</source>
        <translation>
            <numerusform>Proposals for %n question.</numerusform>
            <numerusform>Proposals for %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them name(s) no class of the picture.</source>
        <translation>
            <numerusform>%n of them names no class of the picture.</numerusform>
            <numerusform>%n of them name no class of the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no annotations.</source>
        <translation>
            <numerusform>%n picture has no annotations.</numerusform>
            <numerusform>%n pictures have no annotations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) written.</source>
        <translation>
            <numerusform>%n sample written.</numerusform>
            <numerusform>%n samples written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left out, not decided yet.</source>
        <translation>
            <numerusform>%n question left out, not decided yet.</numerusform>
            <numerusform>%n questions left out, not decided yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::CheckpointRow</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::ComparisonWindow</name>
    <message numerus="yes">
        <source>Scoring %n run(s)…</source>
        <translation>
            <numerusform>Scoring %n run…</numerusform>
            <numerusform>Scoring %n runs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) shown.</source>
        <translation>
            <numerusform>%n image shown.</numerusform>
            <numerusform>%n images shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::ConceptPage</name>
    <message numerus="yes">
        <source>%n phrase(s) by both, %1 alike</source>
        <translation>
            <numerusform>%n phrase by both, %1 alike</numerusform>
            <numerusform>%n phrases by both, %1 alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::DataCheckDialog</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::DetailsDock</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::EvaluationDock</name>
    <message numerus="yes">
        <source>%n sample(s), profile %1</source>
        <translation>
            <numerusform>%n sample, profile %1</numerusform>
            <numerusform>%n samples, profile %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::FacetPanel</name>
    <message numerus="yes">
        <source>%1, %2, %n sample(s)</source>
        <translation>
            <numerusform>%1, %2, %n sample</numerusform>
            <numerusform>%1, %2, %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::FigureDesk</name>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::HeatSource</name>
    <message numerus="yes">
        <source>Reading the image prior: %1 of %n image(s)</source>
        <translation>
            <numerusform>Reading the image prior: %1 of %n image</numerusform>
            <numerusform>Reading the image prior: %1 of %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Image prior: the mean over %n other image(s)</source>
        <translation>
            <numerusform>Image prior: the mean over %n other image</numerusform>
            <numerusform>Image prior: the mean over %n other images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDesk</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::JobsDock</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::JudgingDialog</name>
    <message numerus="yes">
        <source>%n answer(s) judged, %1 right.</source>
        <translation>
            <numerusform>%n answer judged, %1 right.</numerusform>
            <numerusform>%n answers judged, %1 right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answered from memory, without sending</source>
        <translation>
            <numerusform>%n more answered from memory, without sending</numerusform>
            <numerusform>%n more answered from memory, without sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no answer to judge.</source>
        <translation>
            <numerusform>%n image have no answer to judge.</numerusform>
            <numerusform>%n images have no answer to judge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n Request(s)</source>
        <translation>
            <numerusform>Send %n Request</numerusform>
            <numerusform>Send %n Requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no masks yet.</source>
        <translation>
            <numerusform>%n image have no masks yet.</numerusform>
            <numerusform>%n images have no masks yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Masks chosen for %n image(s).</source>
        <translation>
            <numerusform>Masks chosen for %n image.</numerusform>
            <numerusform>Masks chosen for %n images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::LayersDock</name>
    <message numerus="yes">
        <source>Ignore attention &amp;sinks (%n)</source>
        <translation>
            <numerusform>Ignore attention &amp;sink (%n)</numerusform>
            <numerusform>Ignore attention &amp;sinks (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::MainWindow</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, attention is kept for every head: about %1 on disk for each image with an answer of %n token(s).</source>
        <translation>
            <numerusform>From the next run on, attention is kept for every head: about %1 on disk for each image with an answer of %n token.</numerusform>
            <numerusform>From the next run on, attention is kept for every head: about %1 on disk for each image with an answer of %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDesk</name>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchDialog</name>
    <message numerus="yes">
        <source>%n fit(s)</source>
        <translation>
            <numerusform>%n fits</numerusform>
            <numerusform>%n fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n so already</source>
        <translation>
            <numerusform>%n so already</numerusform>
            <numerusform>%n so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of images that are not here</source>
        <translation>
            <numerusform>%n of an image that is not here</numerusform>
            <numerusform>%n of images that are not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>&amp;Apply %n</numerusform>
            <numerusform>&amp;Apply %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::PatchView</name>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n shape</numerusform>
            <numerusform>%n shapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::SampleDock</name>
    <message numerus="yes">
        <source>%n sample(s)</source>
        <translation>
            <numerusform>%n sample</numerusform>
            <numerusform>%n samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sample(s)</source>
        <translation>
            <numerusform>%1 of %n sample</numerusform>
            <numerusform>%1 of %n samples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::StatusLine</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Image %1 of %2; %n finished</source>
        <translation>
            <numerusform>Image %1 of %2; %n finished</numerusform>
            <numerusform>Image %1 of %2; %n finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::SwitchesPage</name>
    <message numerus="yes">
        <source>profile %1, %n as published</source>
        <translation>
            <numerusform>profile %1, %n as published</numerusform>
            <numerusform>profile %1, %n as published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>groundscope::TokenTimeline</name>
    <message numerus="yes">
        <source>%n token(s); none is chosen</source>
        <translation>
            <numerusform>%n token; none is chosen</numerusform>
            <numerusform>%n tokens; none is chosen</numerusform>
        </translation>
    </message>
</context>
</TS>

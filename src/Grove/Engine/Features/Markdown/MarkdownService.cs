using Markdig;
using OrchardCore.Markdown.Services;

namespace Grove.Features.Markdown;

/// <summary>CommonMark with tables, footnotes, task lists and the other usual extensions, by Markdig.</summary>
internal sealed class MarkdownService : IMarkdownService
{
    private readonly Lazy<MarkdownPipeline> _pipeline = new(() => new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

    public string ToHtml(string markdown) => Markdig.Markdown.ToHtml(markdown ?? "", _pipeline.Value);
}

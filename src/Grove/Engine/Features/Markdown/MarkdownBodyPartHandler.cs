using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Markdown.Models;

namespace Grove.Features.Markdown;

/// <summary>Tells others the body of an item.</summary>
internal sealed class MarkdownBodyPartHandler(MarkdownBody body) : ContentPartHandler<MarkdownBodyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, MarkdownBodyPart part) =>
        context.ForAsync<BodyAspect>(async aspect =>
            aspect.Body = new HtmlString(await body.ShownAsync(part, await body.SettingsAsync(context.ContentItem), part)));
}

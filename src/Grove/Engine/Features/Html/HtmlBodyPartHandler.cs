using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;

namespace Grove.Features.Html;

/// <summary>Makes imported bodies as safe as edited ones, and tells others the body of an item.</summary>
internal sealed class HtmlBodyPartHandler(HtmlBody body) : ContentPartHandler<HtmlBodyPart>
{
    public override async Task ImportingAsync(ImportContentContext context, HtmlBodyPart part)
    {
        part.Html = body.Safe(part.Html, await body.SettingsAsync(context.ContentItem));
        context.ContentItem.Apply(part);
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part) =>
        context.ForAsync<BodyAspect>(async aspect =>
            aspect.Body = new HtmlString(await body.ShownAsync(part, await body.SettingsAsync(context.ContentItem), part)));
}

using Grove.Features.Contents;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Title.Models;

namespace Grove.Features.Title;

/// <summary>Makes titles from patterns, and the title the item's display text.</summary>
internal sealed class TitlePartHandler(Patterns patterns, IStringLocalizer<TitlePartHandler> S) : ContentPartHandler<TitlePart>
{
    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part) => SetTitleAsync(part);

    public override Task CreatedAsync(CreateContentContext context, TitlePart part) => SetTitleAsync(part);

    protected override Task ValidatingAsync(ValidateContentPartContext context, TitlePart part)
    {
        var settings = context.ContentTypePartDefinition.GetSettings<TitlePartSettings>();
        if (settings.Options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(part.Title))
        {
            context.Fail(S["A value is required for {0}.", context.ContentTypePartDefinition.DisplayName()], nameof(part.Title));
        }

        return Task.CompletedTask;
    }

    private async Task SetTitleAsync(TitlePart part)
    {
        var settings = await patterns.SettingsAsync<TitlePartSettings>(part);
        if (settings.IsMade(part.Title))
        {
            part.Title = await patterns.MakeAsync(settings.Pattern, part);
            part.Apply();
        }

        part.ContentItem.DisplayText = part.Title;
    }
}

using Grove.Features.Contents;
using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace Grove.Features.Alias;

/// <summary>Makes aliases from patterns, and keeps each the only one of its kind.</summary>
internal sealed class AliasPartHandler(Patterns patterns, ISession session, IStringLocalizer<AliasPartHandler> S) : ContentPartHandler<AliasPart>
{
    public override Task UpdatedAsync(UpdateContentContext context, AliasPart part) => SetAliasAsync(part);

    public override Task CreatedAsync(CreateContentContext context, AliasPart part) => SetAliasAsync(part);

    public override Task CloningAsync(CloneContentContext context, AliasPart part)
    {
        context.CloneContentItem.Alter<AliasPart>(copy => copy.Alias = null);
        return Task.CompletedTask;
    }

    protected override async Task ValidatingAsync(ValidateContentPartContext context, AliasPart part)
    {
        if (string.IsNullOrWhiteSpace(part.Alias))
        {
            return;
        }

        if (part.Alias.Length > AliasPart.MaxAliasLength || !IndexedText.Fits(part.Alias))
        {
            context.Fail(S["Your alias is too long. The alias can only be up to {0} characters.", AliasPart.MaxAliasLength], nameof(part.Alias));
        }
        else if (await IsTakenAsync(part.Alias, part.ContentItem.ContentItemId))
        {
            context.Fail(S["Your alias is already in use."], nameof(part.Alias));
        }
    }

    private async Task SetAliasAsync(AliasPart part)
    {
        var settings = await patterns.SettingsAsync<AliasPartSettings>(part);
        if (!string.IsNullOrWhiteSpace(part.Alias) && settings.Options == AliasPartOptions.Editable)
        {
            return;
        }

        var made = await patterns.MakeAsync(settings.Pattern, part);
        if (made.Length > 0)
        {
            part.Alias = await Numbering.FirstFreeAsync(
                made, IndexedText.SafeLength, alias => IsTakenAsync(alias, part.ContentItem.ContentItemId));
            part.Apply();
        }
    }

    private async Task<bool> IsTakenAsync(string alias, string contentItemId)
    {
        var wanted = alias.ToLowerInvariant();
        return await session.QueryIndex<AliasPartIndex>(row => row.Alias == wanted && row.ContentItemId != contentItemId).FirstOrDefaultAsync() is not null;
    }
}

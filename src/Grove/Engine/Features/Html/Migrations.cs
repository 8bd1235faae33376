using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;

namespace Grove.Features.Html;

/// <summary>Offers the HTML body to content types.</summary>
internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(HtmlBodyPart), part => part
            .Attachable()
            .WithDescription("A body of HTML."));
        return 1;
    }
}

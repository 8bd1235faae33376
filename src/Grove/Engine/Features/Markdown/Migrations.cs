using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Markdown.Models;

namespace Grove.Features.Markdown;

/// <summary>Offers the Markdown body to content types.</summary>
internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(MarkdownBodyPart), part => part
            .Attachable()
            .WithDescription("A body of Markdown."));
        return 1;
    }
}

using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;

namespace Grove.Features.Flows;

/// <summary>Offers bags to content types, as many to one type as it likes.</summary>
internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(BagPart), part => part
            .Attachable()
            .Reusable()
            .WithDescription("Holds items that live inside their owner."));
        return 1;
    }
}

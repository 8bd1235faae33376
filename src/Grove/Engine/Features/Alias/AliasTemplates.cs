using Grove.Rendering.ContentItems;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace Grove.Features.Alias;

/// <summary>Templates for the item with one alias: <c>Content-Alias-example.liquid</c>.</summary>
internal sealed class AliasTemplates : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        ItemTemplates.Describe(builder, "Alias", item => item.As<AliasPart>()?.Alias);
        return ValueTask.CompletedTask;
    }
}

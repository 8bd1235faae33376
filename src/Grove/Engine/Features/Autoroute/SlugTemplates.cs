using Grove.Rendering.ContentItems;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace Grove.Features.Autoroute;

/// <summary>Templates for the item at one path: <c>Content-Slug-blog-my-post.liquid</c>.</summary>
internal sealed class SlugTemplates : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        ItemTemplates.Describe(builder, "Slug", item => item.As<AutoroutePart>()?.Path);
        return ValueTask.CompletedTask;
    }
}

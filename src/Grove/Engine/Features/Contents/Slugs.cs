using Grove.Rendering;
using OrchardCore.Modules.Services;

namespace Grove.Features.Contents;

/// <summary>Offers the site's way of making slugs to modules.</summary>
internal sealed class Slugs : ISlugService
{
    public string Slugify(string text) => Slug.Of(text);

    public string Slugify(string text, char separator) => Slug.Of(text, separator);
}

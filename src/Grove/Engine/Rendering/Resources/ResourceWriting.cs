using OrchardCore.ResourceManagement;

namespace Grove.Rendering.Resources;

/// <summary>Writes what belongs to a place of the layout.</summary>
internal static class ResourceWriting
{
    public static void Render(this IResourceManager resources, ResourceTagType type, TextWriter writer)
    {
        switch (type)
        {
            case ResourceTagType.Meta:
                resources.RenderMeta(writer);
                break;
            case ResourceTagType.HeadLink:
                resources.RenderHeadLink(writer);
                break;
            case ResourceTagType.Stylesheet:
                resources.RenderStylesheet(writer);
                break;
            case ResourceTagType.HeadScript:
                resources.RenderHeadScript(writer);
                break;
            case ResourceTagType.FootScript or ResourceTagType.Footer:
                resources.RenderFootScript(writer);
                break;
            case ResourceTagType.Header:
                resources.RenderMeta(writer);
                resources.RenderHeadLink(writer);
                resources.RenderStylesheet(writer);
                resources.RenderHeadScript(writer);
                break;
        }
    }
}

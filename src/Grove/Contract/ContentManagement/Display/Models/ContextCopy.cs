using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>Hands on what a context holds besides its constructor's arguments.</summary>
internal static class ContextCopy
{
    public static void To(BuildShapeContext copy, BuildShapeContext context)
    {
        copy.FindPlacement = context.FindPlacement;
        copy.DefaultZone = context.DefaultZone;
        copy.DefaultPosition = context.DefaultPosition;
    }
}

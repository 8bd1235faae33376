using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A part that is to be shown.</summary>
public class BuildPartDisplayContext : BuildDisplayContext
{
    /// <param name="typePartDefinition">The part as its content type has it.</param>
    /// <param name="context">The item's context.</param>
    public BuildPartDisplayContext(ContentTypePartDefinition typePartDefinition, BuildDisplayContext context)
        : base(context.Shape, context.DisplayType, context.GroupId, context.ShapeFactory, context.Layout, context.Updater)
    {
        TypePartDefinition = typePartDefinition;
        ContextCopy.To(this, context);
    }

    /// <summary>The part as its content type has it.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }
}

using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A part whose form is to be shown.</summary>
public class BuildPartEditorContext : BuildEditorContext
{
    /// <param name="typePartDefinition">The part as its content type has it.</param>
    /// <param name="context">The item's context.</param>
    public BuildPartEditorContext(ContentTypePartDefinition typePartDefinition, BuildEditorContext context)
        : base(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
    {
        TypePartDefinition = typePartDefinition;
        ContextCopy.To(this, context);
    }

    /// <summary>The part as its content type has it.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }
}

using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace Grove.Tests.Rendering;

/// <summary>A content type with a part and a field, and their drivers, as a module would write them.</summary>
internal static class ArticleType
{
    public static ContentTypeDefinition Define(string name = "Article", string partName = "LeadPart", string? stereotype = null, JsonObject? partSettings = null)
    {
        var field = new ContentPartFieldDefinition(new ContentFieldDefinition("NoteField"), "Note", []);
        var part = new ContentPartDefinition("LeadPart", [field], []);
        var settings = stereotype is null ? [] : new JsonObject { ["ContentTypeSettings"] = new JsonObject { ["Stereotype"] = stereotype } };
        return new ContentTypeDefinition(name, name, [new ContentTypePartDefinition(partName, part, partSettings ?? [])], settings);
    }

    public static void AddDrivers(IServiceCollection services)
    {
        services.AddContentPart<LeadPart>().UseDisplayDriver<LeadPartDriver>();
        services.AddContentField<NoteField>().UseDisplayDriver<NoteFieldDriver>();
    }

    public static ContentItem Item(string lead, string note, string partName = "LeadPart", string type = "Article")
    {
        var item = new ContentItem { ContentType = type, ContentItemId = "1", DisplayText = "Title" };
        item.Alter<LeadPart>(partName, part =>
        {
            part.Lead = lead;
            part.Apply("Note", new NoteField { Text = note });
        });
        return item;
    }
}

public sealed class LeadPart : ContentPart
{
    public string? Lead { get; set; }
}

public sealed class NoteField : ContentField
{
    public string? Text { get; set; }
}

public sealed class LeadViewModel
{
    public string? Lead { get; set; }
}

public sealed class NoteViewModel
{
    public string? Text { get; set; }

    public NoteField? Field { get; set; }
}

public sealed class LeadPartDriver : ContentPartDisplayDriver<LeadPart>
{
    public override IDisplayResult? Display(LeadPart part, BuildPartDisplayContext context) =>
        Initialize<LeadViewModel>(GetDisplayShapeType(context), model => model.Lead = part.Lead).Location("Detail", "Header:5").Location("Summary", "Content:1");

    public override IDisplayResult? Edit(LeadPart part, BuildPartEditorContext context) =>
        Initialize<LeadViewModel>(GetEditorShapeType(context), model => model.Lead = part.Lead);

    public override async Task<IDisplayResult?> UpdateAsync(LeadPart part, UpdatePartEditorContext context)
    {
        var model = new LeadViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        part.Lead = model.Lead;
        if (string.IsNullOrEmpty(model.Lead))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Lead), "A lead is required.");
        }
        return Edit(part, context);
    }
}

public sealed class NoteFieldDriver : ContentFieldDisplayDriver<NoteField>
{
    public override IDisplayResult? Display(NoteField field, BuildFieldDisplayContext fieldDisplayContext) => Initialize<NoteViewModel>(GetDisplayShapeType(fieldDisplayContext), model =>
    {
        model.Text = field.Text;
        model.Field = field;
    }).Location("Detail", "Content:5");

    public override IDisplayResult? Edit(NoteField field, BuildFieldEditorContext context) =>
        Initialize<NoteViewModel>(GetEditorShapeType(context), model => model.Text = field.Text);

    public override async Task<IDisplayResult?> UpdateAsync(NoteField field, UpdateFieldEditorContext context)
    {
        var model = new NoteViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix);
        field.Text = model.Text;
        return Edit(field, context);
    }
}

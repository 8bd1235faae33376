using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Grove.Rendering.ContentItems;

/// <summary>Asks the drivers of a content item, of its parts and of their fields, in the order of the item's definition.</summary>
internal sealed class ContentItemDisplayCoordinator(
    IContentDefinitionManager definitions, IEnumerable<IContentDisplayDriver> itemDrivers, IOptions<ContentDisplayOptions> drivers,
    TypedParts parts, IServiceProvider services) : IContentDisplayHandler
{
    public async Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        foreach (var driver in itemDrivers)
        {
            await ApplyAsync(await driver.BuildDisplayAsync(contentItem, context), context);
        }
        foreach (var (part, element) in await PartsAsync(contentItem))
        {
            var choices = drivers.Value.PartDrivers(part.Definition.PartDefinition.Name).Where(choice => choice.DisplayMode(part.Definition.DisplayMode())).ToList();
            foreach (var driver in choices)
            {
                await ApplyAsync(await Part(driver).BuildDisplayAsync(element, part.Definition, context), context);
            }
            if (choices.Count == 0)
            {
                await Plain(part.Definition, element).ApplyAsync(context);
            }
            foreach (var field in part.Fields)
            {
                foreach (var driver in drivers.Value.FieldDrivers(field.FieldDefinition.Name).Where(choice => choice.DisplayMode(field.DisplayMode())))
                {
                    await ApplyAsync(await Field(driver).BuildDisplayAsync(element, field, part.Definition, context), context);
                }
            }
        }
    }

    public async Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context)
    {
        foreach (var driver in itemDrivers)
        {
            await ApplyAsync(await driver.BuildEditorAsync(contentItem, context), context);
        }
        foreach (var (part, element) in await PartsAsync(contentItem))
        {
            await EditPartAsync(part, context, async driver => await driver.BuildEditorAsync(element, part.Definition, context));
            await EditFieldsAsync(part, context, async (driver, field) => await driver.BuildEditorAsync(element, field, part.Definition, context));
        }
        Leave(context);
    }

    public async Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context)
    {
        foreach (var driver in itemDrivers)
        {
            await ApplyAsync(await driver.UpdateEditorAsync(contentItem, context), context);
        }
        foreach (var (part, element) in await PartsAsync(contentItem))
        {
            await EditPartAsync(part, context, async driver => await driver.UpdateEditorAsync(element, part.Definition, context));
            contentItem.Apply(part.Definition.Name, element);
            await EditFieldsAsync(part, context, async (driver, field) => await driver.UpdateEditorAsync(element, field, part.Definition, context));
            contentItem.Apply(part.Definition.Name, element);
        }
        Leave(context);
    }

    private async Task EditPartAsync(PlacedPart part, BuildEditorContext context, Func<IContentPartDisplayDriver, Task<IDisplayResult?>> step)
    {
        (context.DefaultZone, context.DefaultPosition) = ("Parts", part.Position);
        foreach (var driver in drivers.Value.PartDrivers(part.Definition.PartDefinition.Name).Where(choice => choice.Editor(part.Definition.Editor())))
        {
            await ApplyAsync(await step(Part(driver)), context);
        }
    }

    private async Task EditFieldsAsync(PlacedPart part, BuildEditorContext context, Func<IContentFieldDisplayDriver, ContentPartFieldDefinition, Task<IDisplayResult?>> step)
    {
        var order = 0;
        foreach (var field in part.Fields)
        {
            context.DefaultPosition = $"{part.Position}.{++order}";
            foreach (var driver in drivers.Value.FieldDrivers(field.FieldDefinition.Name).Where(choice => choice.Editor(field.Editor())))
            {
                await ApplyAsync(await step(Field(driver), field), context);
            }
        }
    }

    private async Task<IReadOnlyList<(PlacedPart Part, ContentPart Element)>> PartsAsync(ContentItem item) =>
        await definitions.GetTypeDefinitionAsync(item.ContentType) is { } type
            ? [.. PlacedPart.Of(type).Select(part => (part, parts.Of(item, part.Definition)))]
            : [];

    private static ShapeResult Plain(ContentTypePartDefinition definition, ContentPart element) => new ShapeResult(
        "ContentPart",
        context => context.ShapeFactory.CreateAsync("ContentPart"),
        shape =>
        {
            shape.Properties["ContentPart"] = element;
            shape.Properties["ContentItem"] = element.ContentItem;
            shape.Metadata.Alternates.AddRange(PartAlternates.For(definition, definition.PartDefinition.Name, shape.Metadata.DisplayType ?? ""));
            return Task.CompletedTask;
        }).Differentiator(definition.Name);

    private static void Leave(BuildShapeContext context) => (context.DefaultZone, context.DefaultPosition) = (null, null);

    private static Task ApplyAsync(IDisplayResult? result, BuildDisplayContext context) => result?.ApplyAsync(context) ?? Task.CompletedTask;

    private static Task ApplyAsync(IDisplayResult? result, BuildEditorContext context) => result?.ApplyAsync(context) ?? Task.CompletedTask;

    private IContentPartDisplayDriver Part(DriverChoice choice) => (IContentPartDisplayDriver)services.GetRequiredService(choice.Driver);

    private IContentFieldDisplayDriver Field(DriverChoice choice) => (IContentFieldDisplayDriver)services.GetRequiredService(choice.Driver);
}

using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Mvc.ModelBinding;

namespace Grove.Features.Lists;

/// <summary>
/// Puts a new item into the container that the address names (<c>?ListPart.ContainerId=…&amp;ListPart.ContentType=…</c>)
/// and keeps the name in the form.
/// </summary>
internal sealed class ContainedPartDisplayDriver(
    Containers containers, IContainerService items, IStringLocalizer<ContainedPartDisplayDriver> S) : ContentDisplayDriver
{
    private const string FormPrefix = nameof(ListPart);

    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        if (IsNested(context))
        {
            return null;
        }

        return await ContainerOfAsync(model, context) is { } container ? Editor(model, container) : null;
    }

    public override async Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context)
    {
        if (IsNested(context))
        {
            return null;
        }

        var posted = await PostedAsync(model, context);
        if (posted.ContainerId is null || posted.ContainerId == model.As<ContainedPart>()?.ListContentItemId)
        {
            return await EditAsync(model, context);
        }

        if (await containers.FindAsync(posted.ContainerId, VersionOptions.Latest) is not { } container || !container.Holds(model.ContentType))
        {
            context.Updater.ModelState.AddModelError(
                FormPrefix, nameof(posted.ContainerId), S["There is no such list, or it does not hold items of this kind."]);
            return null;
        }

        var order = container.Settings.EnableOrdering ? await items.GetNextOrderNumberAsync(container.Item.ContentItemId) : 0;
        model.Alter<ContainedPart>(part =>
        {
            part.ListContentItemId = container.Item.ContentItemId;
            part.ListContentType = container.Item.ContentType;
            part.Order = order;
        });
        return Editor(model, container);
    }

    // What lives in a bag is in no list.
    private static bool IsNested(BuildEditorContext context) => !string.IsNullOrEmpty(context.HtmlFieldPrefix);

    private async Task<Container?> ContainerOfAsync(ContentItem model, BuildEditorContext context)
    {
        var id = model.As<ContainedPart>()?.ListContentItemId
            ?? (context.IsNew ? (await PostedAsync(model, context)).ContainerId : null);
        return await containers.FindAsync(id, VersionOptions.Latest) is { } container && container.Holds(model.ContentType) ? container : null;
    }

    private static async Task<EditContainedPartViewModel> PostedAsync(ContentItem model, BuildEditorContext context)
    {
        var posted = new EditContainedPartViewModel();
        await context.Updater.TryUpdateModelAsync(posted, FormPrefix, form => form.ContainerId, form => form.ContentType);
        return posted.ContentType is null || posted.ContentType == model.ContentType ? posted : new EditContainedPartViewModel();
    }

    private ShapeResult Editor(ContentItem model, Container container) =>
        Initialize<EditContainedPartViewModel>("ListPart_ContainerId", view =>
        {
            view.ContainerId = container.Item.ContentItemId;
            view.ContentType = model.ContentType;
            view.EnableOrdering = container.Settings.EnableOrdering;
            view.Container = container.Item;
        })
        .Location("Content")
        .Prefix(FormPrefix);
}

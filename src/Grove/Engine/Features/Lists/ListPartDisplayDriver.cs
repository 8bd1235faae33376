using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Navigation;

namespace Grove.Features.Lists;

/// <summary>Shows one page of a container's items: <c>?after=</c> goes on, <c>?before=</c> goes back; an unreadable cursor is ignored.</summary>
internal sealed class ListPartDisplayDriver(
    IContainerService containers, IContentDefinitionManager definitions, IHttpContextAccessor http) : ContentPartDisplayDriver<ListPart>
{
    public override IDisplayResult Display(ListPart part, BuildPartDisplayContext context) =>
        Initialize<ListPartViewModel>(GetDisplayShapeType(context), async model =>
        {
            var settings = context.TypePartDefinition.GetSettings<ListPartSettings>();
            var query = http.HttpContext?.Request.Query;
            var pager = new PagerSlim(new PagerSlimParameters { Before = query?["before"], After = query?["after"] }, settings.PageSize);
            model.ListPart = part;
            model.Context = context;
            model.EnableOrdering = settings.EnableOrdering;
            model.ContainedContentTypeDefinitions = await TypesAsync(settings);
            model.ContentItems = await containers.QueryContainedItemsAsync(
                part.ContentItem.ContentItemId, settings.EnableOrdering, pager, new ContainedItemOptions());
            model.Pager = await context.ShapeFactory.CreateAsync("PagerSlim", Arguments.From(new { pager.Before, pager.After, pager.PageSize }));
        })
        .Location("Detail", "Content:10");

    public override IDisplayResult Edit(ListPart part, BuildPartEditorContext context) =>
        Initialize<ListPartEditViewModel>(GetEditorShapeType(context), async model =>
        {
            var settings = context.TypePartDefinition.GetSettings<ListPartSettings>();
            model.ContainerId = part.ContentItem.ContentItemId;
            model.ContainedContentTypeDefinitions = await TypesAsync(settings);
            model.EnableOrdering = settings.EnableOrdering;
            model.IsNew = context.IsNew;
        });

    private async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(ListPartSettings settings)
    {
        var types = new List<ContentTypeDefinition>();
        foreach (var name in settings.ContainedContentTypes ?? [])
        {
            if (await definitions.GetTypeDefinitionAsync(name) is { } type)
            {
                types.Add(type);
            }
        }

        return types;
    }
}

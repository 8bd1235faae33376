using Grove.Kernel.Caching;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Navigation;
using OrchardCore.Settings;
using OrchardCore.Taxonomies.Models;

namespace Grove.Features.Taxonomies;

/// <summary>Shows on a term's page what is filed under it; <c>?pagenum=2</c> is the second page.</summary>
internal sealed class TermDisplayDriver(FiledItems filed, ISiteService sites, IHttpContextAccessor http, ReadTags read) : ContentDisplayDriver
{
    private const string PageNumber = "pagenum";

    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context)
        => model.As<TermPart>() is { } part
            ? Initialize<TermPartViewModel>(nameof(TermPart), async view =>
            {
                var site = await sites.GetSiteSettingsAsync();
                var pager = new Pager(AskedPage(), null, site.PageSize);
                read.Add(TermHandler.TermTag(model.ContentItemId));
                view.TaxonomyContentItemId = part.TaxonomyContentItemId;
                view.ContentItem = model;
                view.ContentItems = await filed.PageAsync(model.ContentItemId, pager.GetStartIndex(), pager.PageSize);
                view.Pager = await context.ShapeFactory.CreateAsync("Pager", Arguments.From(new
                {
                    pager.Page,
                    pager.PageSize,
                    TotalItemCount = await filed.CountAsync(model.ContentItemId),
                }));
            })
            .Displaying(shown => shown.Shape.Metadata.Alternates.Add($"{model.ContentType}__{nameof(TermPart)}"))
            .Location("Detail", "Content:5")
            : null;

    private int? AskedPage()
        => int.TryParse(http.HttpContext?.Request.Query[PageNumber], out var page) && page > 0 ? page : null;
}

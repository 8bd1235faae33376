using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

/// <summary>The page of general settings: name, title, address, time zone and the length of lists.</summary>
internal sealed class GeneralSettingsDriver(IClock clock, IStringLocalizer<GeneralSettingsDriver> S) : DisplayDriver<ISite>
{
    /// <summary>The group of the general settings.</summary>
    public const string GroupId = "general";

    public override IDisplayResult? Edit(ISite model, BuildEditorContext context)
        => IsGeneral(context)
            ? Initialize<GeneralSettingsViewModel>("Settings_Edit__Site", view =>
            {
                view.SiteName = model.SiteName;
                view.PageTitleFormat = model.PageTitleFormat;
                view.BaseUrl = model.BaseUrl;
                view.TimeZone = model.TimeZoneId;
                view.PageSize = model.PageSize;
                view.TimeZones = [.. clock.GetTimeZones().Select(zone => zone.TimeZoneId)];
            }).Location("Content:1").OnGroup(GroupId)
            : null;

    public override async Task<IDisplayResult?> UpdateAsync(ISite model, UpdateEditorContext context)
    {
        if (!IsGeneral(context))
        {
            return null;
        }

        var view = new GeneralSettingsViewModel
        {
            SiteName = model.SiteName,
            PageTitleFormat = model.PageTitleFormat,
            BaseUrl = model.BaseUrl,
            TimeZone = model.TimeZoneId,
        };
        await context.Updater.TryUpdateModelAsync(
            view, Prefix, posted => posted.SiteName, posted => posted.PageTitleFormat, posted => posted.BaseUrl, posted => posted.TimeZone,
            posted => posted.PageSize);
        Check(view, context);
        model.SiteName = view.SiteName;
        model.PageTitleFormat = view.PageTitleFormat;
        model.BaseUrl = view.BaseUrl?.Trim().TrimEnd('/');
        model.TimeZoneId = view.TimeZone;
        model.PageSize = view.PageSize ?? model.PageSize;
        return Edit(model, context);
    }

    private void Check(GeneralSettingsViewModel view, UpdateEditorContext context)
    {
        void Fail(string name, string message) => context.Updater.ModelState.AddModelError($"{Prefix}.{name}", message);

        if (string.IsNullOrWhiteSpace(view.SiteName))
        {
            Fail(nameof(view.SiteName), S["The site needs a name."]);
        }

        if (!string.IsNullOrWhiteSpace(view.BaseUrl)
            && !(Uri.TryCreate(view.BaseUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            Fail(nameof(view.BaseUrl), S["The address must begin with https:// or http://."]);
        }

        if (!string.IsNullOrEmpty(view.TimeZone) && !TimeZoneInfo.TryFindSystemTimeZoneById(view.TimeZone, out _))
        {
            Fail(nameof(view.TimeZone), S["There is no such time zone."]);
        }

        if (view.PageSize is < 1 or > 1000)
        {
            Fail(nameof(view.PageSize), S["A page shows 1 to 1000 items."]);
        }
    }

    private static bool IsGeneral(BuildEditorContext context)
        => string.Equals(context.GroupId, GroupId, StringComparison.OrdinalIgnoreCase);
}

/// <summary>What the page of general settings shows and posts.</summary>
internal sealed class GeneralSettingsViewModel
{
    public string? SiteName { get; set; }

    public string? PageTitleFormat { get; set; }

    public string? BaseUrl { get; set; }

    public string? TimeZone { get; set; }

    public int? PageSize { get; set; }

    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public IReadOnlyList<string> TimeZones { get; set; } = [];
}

using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>A method a kind of message.</summary>
public static class NotifierExtensions
{
    /// <summary>Something worked.</summary>
    public static ValueTask SuccessAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Success, message);

    /// <summary>Something to know.</summary>
    public static ValueTask InformationAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Information, message);

    /// <summary>Something to look at.</summary>
    public static ValueTask WarningAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Warning, message);

    /// <summary>Something failed.</summary>
    public static ValueTask ErrorAsync(this INotifier notifier, LocalizedHtmlString message) => notifier.AddAsync(NotifyType.Error, message);
}

using Microsoft.AspNetCore.Mvc.Localization;

namespace OrchardCore.DisplayManagement.Notify;

/// <summary>Tells the person who made the request, on this page or on the one they are sent to.</summary>
public interface INotifier
{
    /// <summary>Adds a message.</summary>
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message);

    /// <summary>Adds a message, saying how it is shown.</summary>
    ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context);

    /// <summary>The messages so far.</summary>
    IList<NotifyEntry> List();
}

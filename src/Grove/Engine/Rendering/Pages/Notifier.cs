using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace Grove.Rendering.Pages;

/// <summary>The messages of a request; those of a redirect travel with <see cref="NotifyFilter"/>.</summary>
internal sealed class Notifier : INotifier
{
    private readonly List<NotifyEntry> _entries = [];

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message) => AddAsync(type, message, null);

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message, NotifyContext? context)
    {
        _entries.Add(new NotifyEntry { Type = type, Message = message, DismissalMilliseconds = context?.DismissalMilliseconds });
        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _entries;
}

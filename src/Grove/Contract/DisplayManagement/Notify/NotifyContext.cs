namespace OrchardCore.DisplayManagement.Notify;

/// <summary>How a message is shown.</summary>
public sealed class NotifyContext
{
    /// <summary>Milliseconds after which it goes away by itself; null for never.</summary>
    public int? DismissalMilliseconds { get; set; }
}

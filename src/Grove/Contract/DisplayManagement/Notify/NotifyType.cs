namespace OrchardCore.DisplayManagement.Notify;

/// <summary>What kind of message it is.</summary>
public enum NotifyType
{
    /// <summary>Something worked.</summary>
    Success,

    /// <summary>Something to know.</summary>
    Information,

    /// <summary>Something to look at.</summary>
    Warning,

    /// <summary>Something failed.</summary>
    Error,
}

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>The binder of the current request.</summary>
public interface IUpdateModelAccessor
{
    /// <summary>The controller's binder, or one that binds nothing.</summary>
    IUpdateModel ModelUpdater { get; set; }
}

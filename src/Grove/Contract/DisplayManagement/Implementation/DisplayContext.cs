namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>What a template gets.</summary>
public class DisplayContext
{
    /// <summary>An empty one, for its maker to fill.</summary>
    public DisplayContext()
    {
    }

    /// <summary>A copy.</summary>
    public DisplayContext(DisplayContext context)
    {
        ServiceProvider = context.ServiceProvider;
        DisplayHelper = context.DisplayHelper;
        Value = context.Value;
        HtmlFieldPrefix = context.HtmlFieldPrefix;
    }

    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!; // set by whoever makes the context

    /// <summary>Turns other shapes into HTML.</summary>
    public IDisplayHelper DisplayHelper { get; set; } = null!; // set by whoever makes the context

    /// <summary>The shape.</summary>
    public IShape Value { get; set; } = null!; // set by whoever makes the context

    /// <summary>What the names of form fields begin with.</summary>
    public string? HtmlFieldPrefix { get; set; }
}

using Fluid;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.Liquid;

/// <summary>The variables of one rendering, and the services of the request.</summary>
public class LiquidTemplateContext : TemplateContext
{
    /// <param name="services">The services of the request.</param>
    /// <param name="options">What templates may use.</param>
    public LiquidTemplateContext(IServiceProvider services, TemplateOptions options)
        : base(options) => Services = services;

    /// <summary>The services of the request.</summary>
    public IServiceProvider Services { get; }

    /// <summary>The view that is being rendered, where there is one.</summary>
    public ViewContext? ViewContext { get; set; }
}

using Grove.Rendering.Templates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Grove.Rendering.Pages;

/// <summary>Lets partial views be found as the views of controllers are; nothing else is looked for.</summary>
internal sealed class ViewEngineSetup(ModuleViewEngine views) : IConfigureOptions<MvcViewOptions>
{
    public void Configure(MvcViewOptions options)
    {
        options.ViewEngines.Clear();
        options.ViewEngines.Add(views);
    }
}

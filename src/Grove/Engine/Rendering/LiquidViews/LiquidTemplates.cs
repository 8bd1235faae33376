using Grove.Liquid;
using Grove.Rendering.Templates;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Fluid;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Liquid;

namespace Grove.Rendering.LiquidViews;

/// <summary>Runs templates written in Liquid. Each is parsed when first used, and again when its file has changed.</summary>
internal sealed class LiquidTemplates(LiquidViewParser parser) : ITemplateEngine
{
    public IEnumerable<Template> TemplatesOf(ViewSource source)
    {
        foreach (var path in source.LiquidFiles)
        {
            if (TemplateName.Of(path, out _) is { } name)
            {
                var file = new ParsedFile(parser, source, path);
                yield return new Template(name, file.Name, display => RenderAsync(file, display));
            }
        }
    }

    private static Task<IHtmlContent> RenderAsync(ParsedFile file, DisplayContext display) =>
        display.ServiceProvider.GetRequiredService<LiquidRendering>().RenderAsync(file.Template(), display);

    private sealed class ParsedFile(FluidParser parser, ViewSource source, string path)
    {
        private IFluidTemplate? _template;
        private IChangeToken? _change;

        public string Name { get; } = $"{source.Id}/{path}";

        public IFluidTemplate Template()
        {
            if (_template is { } template && _change?.HasChanged != true)
            {
                return template;
            }
            var change = source.Watch(path);
            var file = source.Find(path) ?? throw new FileNotFoundException($"The template {Name} is no longer there.");
            using var reader = new StreamReader(file.CreateReadStream());
            template = parser.ParseFile(reader.ReadToEnd(), Name);
            (_change, _template) = (change, template);
            return template;
        }
    }
}

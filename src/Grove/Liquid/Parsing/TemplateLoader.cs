using System.Text.Encodings.Web;
using Fluid.Ast;

namespace Fluid.Parsing;

/// <summary>Finds, parses and keeps the templates that other templates name.</summary>
internal static class TemplateLoader
{
    public static async ValueTask<IFluidTemplate> LoadAsync(FluidParser parser, string name, TemplateContext context)
    {
        var options = context.Options;
        var path = name.EndsWith(options.DefaultFileExtension, StringComparison.OrdinalIgnoreCase) ? name : name + options.DefaultFileExtension;
        var file = options.FileProvider.GetFileInfo(path);
        if (!file.Exists || file.IsDirectory)
        {
            throw new FluidException($"There is no template '{path}'");
        }

        if (options.TemplateCache is { } cache && cache.TryGetTemplate(path, file.LastModified, out var kept))
        {
            return kept;
        }

        using var reader = new StreamReader(file.CreateReadStream());
        var template = parser.Parse(await reader.ReadToEndAsync(), path);
        template = options.TemplateParsed?.Invoke(path, template) ?? template;
        options.TemplateCache?.SetTemplate(path, file.LastModified, template);
        return template;
    }

    /// <summary>Writes a template within another's rendering; a loop around hears of its <c>break</c>.</summary>
    public static async ValueTask<Completion> WriteAsync(IFluidTemplate template, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        if (template is ParsedTemplate parsed)
        {
            return await parsed.Body.WriteToAsync(writer, encoder, context);
        }

        await template.RenderAsync(writer, encoder, context);
        return Completion.Normal;
    }
}

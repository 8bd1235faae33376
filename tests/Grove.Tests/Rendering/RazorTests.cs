using Grove.Features.Title;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Title.Models;

namespace Grove.Tests.Rendering;

public class RazorTests
{
    [Fact]
    public async Task A_compiled_view_gets_the_view_model_and_names_its_fields_by_the_shape_s_prefix()
    {
        using var site = new RenderingSite();
        var html = await site.DisplayAsync(await EditorAsync(site, "A & B"));
        Assert.Contains("name=\"TitlePart.Title\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"A &amp; B\"", html, StringComparison.Ordinal);
        Assert.Contains("for=\"TitlePart_Title\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("aria-invalid", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_field_says_so_and_points_to_its_message()
    {
        using var site = new RenderingSite();
        var form = new PostedForm(new Dictionary<string, string>());
        form.ModelState.AddModelError("TitlePart.Title", "A title is required.");
        form.ModelState.SetModelValue("TitlePart.Title", new ValueProviderResult("typed"));
        site.Get<IUpdateModelAccessor>().ModelUpdater = form;
        var html = await site.DisplayAsync(await EditorAsync(site, "stored"));
        Assert.Contains("aria-invalid=\"true\"", html, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"TitlePart_Title_Message\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"TitlePart_Title_Message\"", html, StringComparison.Ordinal);
        Assert.Contains(">A title is required.</span>", html, StringComparison.Ordinal);
        Assert.Contains("value=\"typed\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_s_Liquid_template_stands_before_the_engine_s_Razor_view()
    {
        using var site = new RenderingSite(null, new TextSource("Theme").With("Views/TitlePart.Edit.liquid", "{{ Model.Title }}!"));
        Assert.Equal("x!", await site.DisplayAsync(await EditorAsync(site, "x")));
    }

    private static async Task<IShape> EditorAsync(RenderingSite site, string title)
    {
        var shape = await site.Get<IShapeFactory>().CreateAsync<TitlePartViewModel>("TitlePart_Edit", model =>
        {
            model.Title = title;
            model.Settings = new TitlePartSettings();
        });
        shape.Metadata.Prefix = "TitlePart";
        return shape;
    }
}

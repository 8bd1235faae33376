using Grove.Rendering.Templates;

namespace Grove.Tests.Rendering;

public class TemplateNameTests
{
    [Theory]
    [InlineData("Content", "Content")]
    [InlineData("Content-BlogPost", "Content__BlogPost")]
    [InlineData("Content-BlogPost.Summary", "Content_Summary__BlogPost")]
    [InlineData("Content.Summary", "Content_Summary")]
    [InlineData("TitlePart.Edit", "TitlePart_Edit")]
    [InlineData("TextField-TextArea.Edit", "TextField_Edit__TextArea")]
    [InlineData("Content-Alias-my-page.Summary", "Content_Summary__Alias__my__page")]
    [InlineData("LandingPage-TitlePart-CustomMode.Display", "LandingPage_Display__TitlePart__CustomMode")]
    [InlineData("LandingPage-TitlePart-CustomMode.Display.Summary", "LandingPage_Summary__TitlePart__CustomMode_Display")]
    [InlineData("TitlePart-CustomMode.Display.Summary", "TitlePart_Summary__CustomMode_Display")]
    [InlineData("Widget-Paragraph", "Widget__Paragraph")]
    [InlineData("HttpError-404", "HttpError__404")]
    public void A_template_is_for_the_shape_that_its_file_name_says(string file, string shape) => Assert.Equal(shape, TemplateName.ShapeNameOf(file));

    [Theory]
    [InlineData("Views/Menu.liquid", "Menu", "")]
    [InlineData("Views/Parts/TitlePart.cshtml", "TitlePart", "")]
    [InlineData("Features/Title/Views/TitlePart.Edit.cshtml", "TitlePart_Edit", "Features/Title/")]
    [InlineData("Views/Admin/List.cshtml", null, "")]
    [InlineData("Views/_ViewImports.cshtml", null, "")]
    [InlineData("Recipes/Views.json", null, "")]
    public void Only_files_right_in_a_views_folder_are_templates_of_shapes(string path, string? shape, string folder)
    {
        Assert.Equal(shape, TemplateName.Of(path, out var found));
        Assert.Equal(folder, found);
    }
}

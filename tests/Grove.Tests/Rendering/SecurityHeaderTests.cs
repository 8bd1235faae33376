using Grove.Rendering.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ResourceManagement;

namespace Grove.Tests.Rendering;

public class SecurityHeaderTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/unknown")]
    [InlineData("/Grove/admin/admin.css")]
    public async Task Every_response_keeps_its_reader_private(string address)
    {
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", context => RenderingServer.PageAsync(context, "x")));
        using var response = await server.GetAsync(address);
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Contains("default-src 'self'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.Contains("camera=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task An_inline_script_of_a_template_is_allowed_by_its_hash_also_when_the_page_is_kept()
    {
        await using var server = await RenderingServer.StartAsync(app => app.MapGet("/", context =>
        {
            context.RequestServices.GetRequiredService<IResourceManager>().RegisterFootScript(new Microsoft.AspNetCore.Html.HtmlString("<script>alert(1)</script>"));
            return RenderingServer.PageAsync(context, "x");
        }));
        for (var round = 0; round < 2; round++)
        {
            using var response = await server.GetAsync("/");
            Assert.Contains("<script>alert(1)</script>", await RenderingServer.TextOfAsync(response), StringComparison.Ordinal);
            Assert.Contains("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<script src=\"/x.js\"></script>", "script-src 'self';")]
    [InlineData("<style>a{}</style>", "style-src 'self' 'sha256-")]
    public void Only_what_stands_inline_needs_a_hash(string html, string expected)
    {
        var policy = new ContentPolicy();
        policy.AllowInline(html);
        Assert.Contains(expected, policy.ToString(), StringComparison.Ordinal);
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}

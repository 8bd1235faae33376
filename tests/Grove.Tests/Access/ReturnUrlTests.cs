using Grove.Access.SignIn;

namespace Grove.Tests.Access;

public sealed class ReturnUrlTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/Admin")]
    [InlineData("/Admin/Contents/ContentItems?q=a%20b#top")]
    [InlineData("~/Admin")]
    [InlineData("/a//b")]
    [InlineData("/?next=https://example.org")]
    public void An_address_on_this_site_is_followed(string url) => Assert.Equal(url, ReturnUrl.Safe(url, "/fallback"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Admin")]
    [InlineData("https://example.org/")]
    [InlineData("//example.org")]
    [InlineData("///example.org")]
    [InlineData("/\\example.org")]
    [InlineData("\\\\example.org")]
    [InlineData("/\t/example.org")]
    [InlineData("/\n/example.org")]
    [InlineData("\t//example.org")]
    [InlineData("~//example.org")]
    [InlineData("~/\\example.org")]
    [InlineData("~")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/a\\b")]
    [InlineData("/x\u0000")]
    public void An_address_that_could_lead_elsewhere_is_not(string? url) => Assert.Equal("/fallback", ReturnUrl.Safe(url, "/fallback"));
}

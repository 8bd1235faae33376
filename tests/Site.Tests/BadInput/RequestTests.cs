using System.Text;
using Site.Tests.Running;

namespace Site.Tests.BadInput;

public sealed class RequestTests(RunningSite site)
{
    [Theory]
    [InlineData("POST", "/")]
    [InlineData("POST", "/blog")]
    [InlineData("PUT", "/about")]
    [InlineData("DELETE", Starter.Post)]
    [InlineData("PATCH", "/team")]
    [InlineData("TRACE", "/")]
    [InlineData("PROPFIND", "/media/")]
    [InlineData("NONSENSE", "/blog")]
    [InlineData("POST", "/there-is-no-such-page")]
    [InlineData("DELETE", "/media/two-paths.png")]
    public async Task A_page_can_only_be_read(string method, string path)
    {
        var answer = await RawRequest.SendAsync(site.Address, method, path, ["Content-Length: 0"]);

        Assert.InRange(answer.Status, 400, 499);
    }

    [Fact]
    public async Task Headers_that_are_too_large_or_too_many_are_refused()
    {
        Assert.InRange((await RawRequest.GetAsync(site.Address, "/", "X-Long: " + new string('a', 40_000))).Status, 400, 499);
        Assert.InRange((await RawRequest.GetAsync(site.Address, "/", [.. Enumerable.Range(0, 200).Select(number => $"X-{number}: a")])).Status, 400, 499);
    }

    [Theory]
    [InlineData("Cookie: orchauth_Default=nonsense; orchantiforgery_Default=%00; =; a")]
    [InlineData("Accept-Language: xx-nowhere;q=two, *, ,,")]
    [InlineData("Accept: nonsense")]
    [InlineData("Accept-Encoding: nonsense, gzip;q=x")]
    [InlineData("If-None-Match: nonsense")]
    [InlineData("If-Modified-Since: the day before")]
    [InlineData("Range: bytes=9-1,x-,-")]
    [InlineData("X-Forwarded-For: '; drop table Document; --")]
    [InlineData("X-Forwarded-Host: evil.example")]
    [InlineData("X-HTTP-Method-Override: DELETE")]
    [InlineData("Authorization: Basic !!!")]
    [InlineData("Content-Type: \u00ff/\u00fe")]
    [InlineData("X-Odd: \u00e9\u00ff")]
    public async Task A_header_that_makes_no_sense_changes_nothing(string header)
    {
        var answer = await RawRequest.GetAsync(site.Address, "/about", header);

        Assert.InRange(answer.Status, 200, 499);
        Assert.DoesNotContain("evil.example", answer.Body + answer.Head, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host: evil.example")]
    [InlineData("Host: ")]
    [InlineData("Host: [::1")]
    [InlineData("Host: a b")]
    public async Task A_second_host_is_refused(string header) =>
        Assert.Equal(400, (await RawRequest.GetAsync(site.Address, "/", header)).Status);

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_before_it_is_sent()
    {
        var answer = await RawRequest.SendAsync(site.Address, "POST", "/Login", ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 99000000"], Encoding.ASCII.GetBytes("a=b"));

        Assert.InRange(answer.Status, 400, 499);
    }

    [Theory]
    [InlineData("Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\n")]
    [InlineData("Transfer-Encoding: chunked", "zz\r\nnonsense\r\n0\r\n\r\n")]
    [InlineData("Content-Length: -1", "")]
    [InlineData("Content-Length: many", "")]
    public async Task A_body_that_cannot_be_told_from_the_next_request_is_refused(string header, string body) =>
        Assert.InRange((await RawRequest.SendAsync(site.Address, "POST", "/Login", ["Content-Type: application/x-www-form-urlencoded", header], Encoding.ASCII.GetBytes(body))).Status, 400, 499);
}

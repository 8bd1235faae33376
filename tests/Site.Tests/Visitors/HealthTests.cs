using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Visitors;

[Trait("Engine", "Grove")]
public sealed class HealthTests(RunningSite site)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_monitor_learns_that_the_site_is_well(string path)
    {
        RunningSite.OnlyOnGrove();
        using var monitor = new Visitor(site);

        var answer = await monitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.StartsWith("text/plain", answer.ContentType, StringComparison.Ordinal);
        Assert.DoesNotContain("Set-Cookie", answer.Headers.Keys);
    }
}

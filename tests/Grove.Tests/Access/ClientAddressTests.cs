using System.Net;
using Grove.Access.SignIn;

namespace Grove.Tests.Access;

public sealed class ClientAddressTests
{
    [Fact]
    public void An_IPv4_address_counts_whole() => Assert.Equal("192.0.2.7", ClientAddress.Of(IPAddress.Parse("192.0.2.7")));

    [Fact]
    public void An_IPv4_address_in_IPv6_dress_is_the_same_address() => Assert.Equal("192.0.2.7", ClientAddress.Of(IPAddress.Parse("::ffff:192.0.2.7")));

    [Fact]
    public void Two_IPv6_addresses_of_one_customer_count_as_one() =>
        Assert.Equal(ClientAddress.Of(IPAddress.Parse("2001:db8:1:2::1")), ClientAddress.Of(IPAddress.Parse("2001:db8:1:2:ffff::9")));

    [Fact]
    public void No_address_is_a_place_too() => Assert.Equal("unknown", ClientAddress.Of(null));
}

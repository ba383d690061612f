package pdf

import (
	"bytes"
	"encoding/binary"
	"flag"
	"math"
	"os"
	"testing"
)

var updateProfile = flag.Bool("update-profile", false, "write fonts/srgb.icc")

// TestProfile holds the committed profile to the few lines that make it, so
// that its origin is known and its bytes do not depend on the processor.
func TestProfile(t *testing.T) {
	want := srgbProfile()
	if *updateProfile {
		if err := os.WriteFile("fonts/srgb.icc", want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got := mustRead("srgb.icc"); !bytes.Equal(got, want) {
		t.Errorf("fonts/srgb.icc has %d bytes that are not the %d of srgbProfile", len(got), len(want))
	}
}

// srgbProfile makes a display profile of ICC version 2.1: three colorants
// adapted to D50 by Bradford, one curve shared by the three channels.
func srgbProfile() []byte {
	type tag struct {
		names []string
		data  []byte
	}
	tags := []tag{
		{[]string{"desc"}, iccDescription("sRGB IEC61966-2.1")},
		{[]string{"cprt"}, append([]byte("text\x00\x00\x00\x00"), "Public domain (CC0)\x00"...)},
		{[]string{"wtpt"}, iccXYZ(0.9642, 1, 0.8249)},
		{[]string{"rXYZ"}, iccXYZ(0.4360747, 0.2225045, 0.0139322)},
		{[]string{"gXYZ"}, iccXYZ(0.3850649, 0.7168786, 0.0971045)},
		{[]string{"bXYZ"}, iccXYZ(0.1430804, 0.0606169, 0.7141733)},
		{[]string{"rTRC", "gTRC", "bTRC"}, iccCurve(1024)},
	}
	const count = 9
	var table, body []byte
	table = binary.BigEndian.AppendUint32(table, count)
	for _, tg := range tags {
		for len(body)%4 != 0 {
			body = append(body, 0)
		}
		for _, name := range tg.names {
			table = append(table, name...)
			table = binary.BigEndian.AppendUint32(table, uint32(128+4+12*count+len(body)))
			table = binary.BigEndian.AppendUint32(table, uint32(len(tg.data)))
		}
		body = append(body, tg.data...)
	}
	for len(body)%4 != 0 {
		body = append(body, 0)
	}
	return append(append(iccHeader(128+len(table)+len(body)), table...), body...)
}

func iccHeader(size int) []byte {
	h := make([]byte, 128)
	binary.BigEndian.PutUint32(h[0:], uint32(size))
	binary.BigEndian.PutUint32(h[8:], 0x02100000)
	copy(h[12:], "mntrRGB XYZ ")
	for i, v := range []uint16{2000, 1, 1, 0, 0, 0} {
		binary.BigEndian.PutUint16(h[24+2*i:], v)
	}
	copy(h[36:], "acsp")
	copy(h[68:], iccXYZ(0.9642, 1, 0.8249)[8:])
	return h
}

func iccXYZ(x, y, z float64) []byte {
	b := []byte("XYZ \x00\x00\x00\x00")
	for _, v := range []float64{x, y, z} {
		b = binary.BigEndian.AppendUint32(b, uint32(math.Round(v*65536)))
	}
	return b
}

func iccDescription(s string) []byte {
	b := binary.BigEndian.AppendUint32([]byte("desc\x00\x00\x00\x00"), uint32(len(s)+1))
	b = append(append(b, s...), 0)
	return append(b, make([]byte, 4+4+2+1+67)...)
}

func iccCurve(n int) []byte {
	b := binary.BigEndian.AppendUint32([]byte("curv\x00\x00\x00\x00"), uint32(n))
	for i := range n {
		v := float64(i) / float64(n-1)
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		b = binary.BigEndian.AppendUint16(b, uint16(math.Round(v*65535)))
	}
	return b
}
